import { useRef } from 'react';
import { ladder } from '../../../shared/features/understanding-checks/data/prompts.ts';
import type { CheckState } from '../../../shared/features/understanding-checks/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import type { StepProps } from './check-panel-props.ts';
import { CompareReport } from './compare-report.tsx';
import { SaidAndGivenBack } from './said-and-given-back.tsx';
import { useFocusOnFirstButton } from './use-focus-on-first-button.ts';

/** How it ended. It stays so until the line itself changes, or until the last step is taken back. */
export function SettledStep(props: StepProps) {
  const text = useText();
  const actions = useRef<HTMLDivElement>(null);
  useFocusOnFirstButton(actions);
  const { state } = props.check;
  const isForReport = state.state === 'wil_niet' && props.direction === 'inwoner_naar_partner';
  return (
    <>
      <SaidAndGivenBack {...props}>
        <h3>{props.sides.receiverName}</h3>
        <Ending {...props} state={state} />
        <p className="check__outcome">
          <CheckStateLabel state={state.state} direction={props.direction} />
        </p>
      </SaidAndGivenBack>
      {isForReport ? (
        <CompareReport {...props} isInReport={state.isInReport} />
      ) : (
        <p className="check__first">{text('understanding-checks.settled.untilChanged')}</p>
      )}
      <div className="actions check__actions" ref={actions}>
        <Button keys="Esc" onPress={() => props.onLeave()}>
          {text('notes.panel.back')}
        </Button>
        <Button variant="plain" onPress={() => void props.check.undoLast()}>
          {text('understanding-checks.settled.undo')}
        </Button>
        {props.onOtherDirection && (
          <Button variant="plain" keys="Ctrl T" onPress={props.onOtherDirection}>
            {text('understanding-checks.head.otherDirection')}
          </Button>
        )}
      </div>
    </>
  );
}

/** The words that were given back, the reason, or what comes next. */
function Ending(props: StepProps & { readonly state: CheckState }) {
  const text = useText();
  const { state, direction, sides } = props;
  switch (state.state) {
    case 'klopt':
      return state.givenBack.words === '' ? null : (
        <p className="check__words">“{state.givenBack.words}”</p>
      );
    case 'wil_niet':
      if (state.reason !== '') return <p>{state.reason}</p>;
      return direction === 'partner_naar_inwoner' ? null : (
        <p>{text('understanding-checks.refused.neutral', { name: sides.receiverName })}</p>
      );
    case 'hulp_nodig':
      return <p>{ladder.find(({ means }) => means === state.means)?.text}</p>;
    default:
      return null;
  }
}
