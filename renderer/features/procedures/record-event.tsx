import { procedures } from '../../../shared/features/procedures/contract.ts';
import type { Procedure } from '../../../shared/features/procedures/procedure.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { emptyEvent } from './event-draft.ts';
import { EventForm } from './event-form.tsx';

/** Enters something that happened in a procedure. */
export function RecordEvent(props: {
  readonly procedure: Procedure;
  readonly event: string;
  readonly onDone: () => void;
}) {
  const record = useCommandCall(procedures.record);
  return (
    <EventForm
      road={props.procedure.road}
      first={emptyEvent(props.event)}
      onSend={(details) =>
        record.mutate({ procedureId: props.procedure.id, details }, { onSuccess: props.onDone })
      }
      onCancel={props.onDone}
      isBusy={record.isPending}
      refusal={record.error?.refusal}
    />
  );
}
