import { procedures } from '../../../shared/features/procedures/contract.ts';
import { placeOfNewEvent } from '../../../shared/features/procedures/form-places.ts';
import type { Procedure } from '../../../shared/features/procedures/procedure.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { EventDraft, emptyEvent } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import type { NewEvent } from './use-new-event.ts';

/** Enters something that happened in a procedure. */
export function RecordEvent(props: { readonly procedure: Procedure; readonly entering: NewEvent }) {
  const record = useCommandCall(procedures.record);
  const { procedure, entering } = props;
  const { event } = entering;
  if (event === null) return null;
  const place = placeOfNewEvent(procedure.id, entering.at, event);
  return (
    <EventForm
      road={procedure.road}
      first={entering.drafts.at(place, EventDraft) ?? emptyEvent(event)}
      place={{ caseId: procedure.caseId, place }}
      onSend={(details) =>
        record.mutateAsync({ procedureId: procedure.id, details }).then(
          () => true,
          () => false,
        )
      }
      onDone={entering.close}
      isBusy={record.isPending}
      refusal={record.error?.refusal}
    />
  );
}
