import { procedures } from '../../../shared/features/procedures/contract.ts';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import type { Procedure, ProcedureEvent } from '../../../shared/features/procedures/procedure.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';

/** What was taken out just now, with the way back; it has the focus, because the line that had it is gone. */
export function RemovedEvent(props: {
  readonly procedure: Procedure;
  readonly event: ProcedureEvent;
  readonly onBack: () => void;
}) {
  const text = useText();
  const dates = useDateWords();
  const putBack = useCommandCall(procedures.putEventBack);
  const { procedure, event } = props;
  const name = roads[procedure.road].events.find(({ id }) => id === event.event)?.name ?? '';
  return (
    <div className="removed" role="status">
      <span>{text('procedures.removed.what', { name, day: dates.inFull(event.on) })}</span>
      <Button
        autoFocus
        onPress={() =>
          putBack.mutate({ procedureId: procedure.id, event }, { onSuccess: props.onBack })
        }
      >
        {text('procedures.removed.putBack')}
      </Button>
      {putBack.isError && <ErrorMessage refusal={putBack.error.refusal} />}
    </div>
  );
}
