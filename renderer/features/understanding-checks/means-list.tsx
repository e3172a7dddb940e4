import { type KeyboardEvent, useEffect, useRef } from 'react';
import { fillPrompt } from '../../../shared/features/understanding-checks/fill-prompt.ts';
import { meansFor } from '../../../shared/features/understanding-checks/ladder.ts';
import type { NextMeans } from '../../../shared/features/understanding-checks/schema.ts';
import { useText } from '../../i18n/text.tsx';
import type { StepProps } from './check-panel-props.ts';
import { chosenNumber } from './number-keys.ts';

/** The means to take after three rounds, lightest first; chosen by number (practice, 3.7). */
export function MeansList(props: StepProps) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const choices = meansFor(props.direction);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  const choose = (means: NextMeans) => void props.record({ kind: 'needs_help', means });
  const onKeyDown = (event: KeyboardEvent) => {
    const number = chosenNumber(event);
    const choice = number === null ? undefined : choices[number - 1];
    if (!choice) return;
    event.preventDefault();
    event.stopPropagation();
    choose(choice.means);
  };
  return (
    <div className="check__means">
      <h3>{text('understanding-checks.means.title')}</h3>
      <ol ref={list} onKeyDown={onKeyDown}>
        {choices.map(({ means, text: what, say }, index) => (
          <li key={means}>
            <button type="button" className="check__choice" onClick={() => choose(means)}>
              <kbd>{index + 1}</kbd>
              <span>
                {what}
                {say !== null && ` “${fillPrompt(say, props.inhabitant)}”`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
