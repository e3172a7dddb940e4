import { useRef } from 'react';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import type { StepProps } from './check-panel-props.ts';
import { SaidAndGivenBack } from './said-and-given-back.tsx';
import { useFocusOnFirstButton } from './use-focus-on-first-button.ts';

/** Put off until a day; it can be asked now all the same. */
export function ParkedStep(props: StepProps) {
  const text = useText();
  const dates = useDateWords();
  const actions = useRef<HTMLDivElement>(null);
  useFocusOnFirstButton(actions);
  const { state } = props.check;
  if (state.state !== 'later') return null;
  return (
    <>
      <SaidAndGivenBack {...props}>
        <CheckStateLabel state={state.state} direction={props.direction} />
        <p>
          {text('understanding-checks.later.known', {
            date: dates.inFull(state.until),
            who: state.who,
          })}
        </p>
      </SaidAndGivenBack>
      <div className="actions check__actions" ref={actions}>
        <Button variant="go" keys="Enter" onPress={() => void props.record({ kind: 'reopened' })}>
          {text('understanding-checks.later.askNow')}
        </Button>
        {props.onOtherDirection && (
          <Button variant="plain" keys="Ctrl T" onPress={props.onOtherDirection}>
            {text('understanding-checks.head.otherDirection')}
          </Button>
        )}
        <Button variant="plain" keys="Esc" onPress={() => props.onLeave()}>
          {text('notes.panel.back')}
        </Button>
      </div>
    </>
  );
}
