import { useRef } from 'react';
import { ladder } from '../../../shared/features/understanding-checks/data/prompts.ts';
import type { CheckState } from '../../../shared/features/understanding-checks/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import type { StepProps } from './check-panel-props.ts';
import { SaidAndGivenBack } from './said-and-given-back.tsx';
import { useFocusOnFirstButton } from './use-focus-on-first-button.ts';

/** How it ended. It stays so until the line itself changes. */
export function SettledStep(props: StepProps) {
  const text = useText();
  const actions = useRef<HTMLDivElement>(null);
  useFocusOnFirstButton(actions);
  const { state } = props.check;
  return (
    <>
      <SaidAndGivenBack {...props}>
        <h3>{props.sides.receiverName}</h3>
        <Ending state={state} />
        <p className="check__outcome">
          <CheckStateLabel state={state.state} direction={props.direction} />
        </p>
      </SaidAndGivenBack>
      <p className="check__first">{text('understanding-checks.settled.untilChanged')}</p>
      <div className="actions check__actions" ref={actions}>
        <Button keys="Esc" onPress={() => props.onLeave()}>
          {text('notes.panel.back')}
        </Button>
        <Button variant="plain" keys="Ctrl T" onPress={props.onOtherDirection}>
          {text('understanding-checks.head.otherDirection')}
        </Button>
      </div>
    </>
  );
}

/** The words that were given back, the reason, or what comes next. */
function Ending(props: { readonly state: CheckState }) {
  const { state } = props;
  switch (state.state) {
    case 'klopt':
      return state.givenBack.words === '' ? null : (
        <p className="check__words">“{state.givenBack.words}”</p>
      );
    case 'wil_niet':
      return state.reason === '' ? null : <p>{state.reason}</p>;
    case 'hulp_nodig':
      return <p>{ladder.find(({ means }) => means === state.means)?.text}</p>;
    default:
      return null;
  }
}
