import { procedures } from '../../../shared/features/procedures/contract.ts';
import type { Procedure } from '../../../shared/features/procedures/procedure.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { SaveCalendar } from './save-calendar.tsx';

/** What can be done with a procedure as a whole: its dates into a calendar, and removing it. */
export function ProcedureTools({ procedure }: { readonly procedure: Procedure }) {
  const text = useText();
  const navigate = useNavigate();
  const removing = useInPlace();
  const remove = useCommandCall(procedures.remove);
  return (
    <section className="road__rest" aria-labelledby="procedure-tools">
      <h2 id="procedure-tools" className="section-title">
        {text('procedures.tools.title')}
      </h2>
      <SaveCalendar procedureId={procedure.id} />
      {removing.isOpen ? (
        <>
          <p>{text('procedures.remove.what')}</p>
          <div className="actions">
            <Button
              variant="plain"
              onPress={() =>
                remove.mutate(
                  { procedureId: procedure.id },
                  { onSuccess: () => navigate({ name: 'case', id: procedure.caseId }) },
                )
              }
            >
              {text('procedures.remove.yes')}
            </Button>
            <Button onPress={removing.close}>{text('app.dialog.cancel')}</Button>
          </div>
          {remove.isError && <ErrorMessage refusal={remove.error.refusal} />}
        </>
      ) : (
        <Button variant="plain" onPress={removing.open} autoFocus={removing.isBack}>
          {text('procedures.remove.open')}
        </Button>
      )}
    </section>
  );
}
