import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { fillPrompt } from '../../../shared/features/understanding-checks/fill-prompt.ts';
import { ladderFor } from '../../../shared/features/understanding-checks/ladder.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckHead } from './check-head.tsx';
import type { StepProps } from './check-panel-props.ts';
import { GivenBackField } from './given-back-field.tsx';
import { LastAnswer } from './last-answer.tsx';
import { chosenNumber } from './number-keys.ts';
import { Prompt } from './prompt.tsx';
import { SaidAndGivenBack } from './said-and-given-back.tsx';
import { VerdictButton } from './verdict-button.tsx';
import { VerdictDetails, type VerdictWithDetails } from './verdict-details.tsx';
import { offeredVerdicts, type Verdict } from './verdicts.ts';

/** It did not come across: the explanation is tried anew, never the person (practice, 3.1 and 3.7). */
export function ExplainStep(props: StepProps) {
  const text = useText();
  const { check, direction, record, written } = props;
  const wording = written.draft.newWording;
  const [details, setDetails] = useState<VerdictWithDetails | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const rounds = 'rounds' in check.state ? check.state.rounds : 0;
  const ladder = ladderFor(direction);
  // Every round begins one rung higher; the next ones can be looked at all the same.
  const [at, setAt] = useState(Math.min(rounds, 2));
  const rung = ladder[at % ladder.length];
  const others = offeredVerdicts(check.state);
  const choose = ({ kind }: Verdict) => {
    if (kind === 'parked' || kind === 'refused') setDetails(kind);
  };
  const writeWording = () => void record({ kind: 'explained', newWording: wording.trim() });
  const turn = (step: 1 | -1) => setAt((now) => (now + step + ladder.length) % ladder.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      turn(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const number = details === null ? chosenNumber(event) : null;
    const other = others.find((one) => one.number === number);
    if (!other) return;
    event.preventDefault();
    choose(other);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    writeWording();
  };
  return (
    <fieldset className="check__step" onKeyDown={onKeyDown}>
      <CheckHead
        {...props}
        title={text('understanding-checks.explain.head')}
        otherLabel={text('understanding-checks.explain.otherWay')}
        onOtherQuestion={() => turn(1)}
      />
      <Prompt
        to={rung?.text}
        text={
          rung?.say
            ? fillPrompt(rung.say, props.inhabitant)
            : text('understanding-checks.explain.askOwner')
        }
      />
      <SaidAndGivenBack {...props}>
        <LastAnswer {...props} />
      </SaidAndGivenBack>
      {details === null ? (
        <form className="check__details" onSubmit={onSubmit} noValidate>
          <div className="check__anew">
            <GivenBackField
              label={text('understanding-checks.explain.newWords')}
              value={wording}
              onChange={(newWording) => written.write({ newWording })}
              onEnter={writeWording}
              fieldRef={field}
            />
          </div>
          <div className="check__row check__row--second">
            <Button isSubmit variant="go" keys="Enter">
              {text('understanding-checks.explain.again')}
            </Button>
            {others.map((other) => (
              <VerdictButton key={other.kind} verdict={other} onPress={() => choose(other)} />
            ))}
          </div>
        </form>
      ) : (
        <VerdictDetails
          {...props}
          verdict={details}
          givenBack={{ form: 'verteld', words: '' }}
          onBack={() => setDetails(null)}
        />
      )}
    </fieldset>
  );
}
