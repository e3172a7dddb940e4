import { procedures } from '../../../shared/features/procedures/contract.ts';
import { placeOfNewEvent } from '../../../shared/features/procedures/form-places.ts';
import type {
  Procedure,
  ProcedureEventDetails,
} from '../../../shared/features/procedures/procedure.ts';
import { useSending } from '../../bridge/sending.ts';
import { EventDraft, emptyEvent } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import type { NewEvent } from './use-new-event.ts';

/** Enters something that happened in a procedure. */
export function RecordEvent(props: { readonly procedure: Procedure; readonly entering: NewEvent }) {
  const { procedure, entering } = props;
  const sending = useSending(procedures.record, {
    input: (details: ProcedureEventDetails) => ({ procedureId: procedure.id, details }),
    onSent: entering.close,
  });
  const { event } = entering;
  if (event === null) return null;
  const place = placeOfNewEvent(procedure.id, entering.at, event);
  return (
    <EventForm
      road={procedure.road}
      first={entering.drafts.at(place, EventDraft) ?? emptyEvent(event)}
      of={{ owner: { kind: 'case', caseId: procedure.caseId }, place }}
      sending={sending}
      onCancel={entering.close}
    />
  );
}
