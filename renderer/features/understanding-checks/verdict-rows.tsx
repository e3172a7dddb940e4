import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { VerdictButton } from './verdict-button.tsx';
import type { Verdict } from './verdicts.ts';

/** Whose verdict it is, and what it can be; arrow keys go from one to the next. */
export function VerdictRows(props: {
  readonly question: string;
  readonly verdicts: readonly Verdict[];
  readonly onVerdict: (verdict: Verdict) => void;
  readonly rowsRef: Ref<HTMLFieldSetElement>;
  /** Stands before the second row. */
  readonly children: ReactNode;
}) {
  const buttons = (isMain: boolean) =>
    props.verdicts
      .filter((verdict) => verdict.isMain === isMain)
      .map((verdict) => (
        <VerdictButton
          key={verdict.kind}
          verdict={verdict}
          onPress={() => props.onVerdict(verdict)}
        />
      ));
  return (
    <fieldset className="check__verdicts" ref={props.rowsRef} onKeyDown={moveByArrows}>
      <legend className="only-read-aloud">{props.question}</legend>
      <div className="check__row">
        <b aria-hidden="true">{props.question}</b>
        {buttons(true)}
      </div>
      <div className="check__row check__row--second">
        {props.children}
        {buttons(false)}
      </div>
    </fieldset>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.check__verdict')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  if (at === -1) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}
