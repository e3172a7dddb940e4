import { cases } from '../../../shared/features/cases/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import { UnsentFormKeeper } from '../../bridge/unsent-form.tsx';
import { useCommandCall } from '../../bridge/use-call.ts';
import { CaseForm } from './case-form.tsx';

/** Changes the question or whom it is for. */
export function ChangeCase(props: { readonly theCase: Case; readonly onDone: () => void }) {
  const change = useCommandCall(cases.change);
  const { id, question, municipality } = props.theCase;
  return (
    <UnsentFormKeeper
      of={{ owner: { kind: 'case', caseId: id }, place: `case:${id}` }}
      first={() => ({ question, municipality })}
    >
      {(unsent) => (
        <CaseForm
          unsent={unsent}
          onSend={(details) =>
            change.mutate({ id, details }, { onSuccess: unsent.forgetThen(props.onDone) })
          }
          onCancel={unsent.forgetThen(props.onDone)}
          isBusy={change.isPending}
          refusal={change.error?.refusal}
        />
      )}
    </UnsentFormKeeper>
  );
}
