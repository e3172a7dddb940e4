import type { RecordedEvent } from '../../../shared/features/understanding-checks/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import type { StepProps } from './check-panel-props.ts';

/** What came back the last time, how it stands, and what was missing or different. */
export function LastAnswer({ check, direction, sides }: StepProps) {
  const text = useText();
  const { words, remark } = lastAnswerIn(check.history);
  return (
    <>
      <h3>{text('understanding-checks.side.gaveBack', { name: sides.receiverName })}</h3>
      {words !== '' && <p className="check__words">“{words}”</p>}
      <p className="check__outcome">
        <CheckStateLabel state={check.state.state} direction={direction} />
      </p>
      {remark !== '' && <p className="check__remarked">{remark}</p>}
    </>
  );
}

function lastAnswerIn(history: readonly RecordedEvent[]): { words: string; remark: string } {
  const event = history.at(-1)?.event;
  switch (event?.kind) {
    case 'partly':
      return { words: event.givenBack.words, remark: event.missing };
    case 'otherwise':
      return { words: event.givenBack.words, remark: event.different };
    default:
      return { words: '', remark: '' };
  }
}
