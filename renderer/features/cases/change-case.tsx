import { cases } from '../../../shared/features/cases/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { CaseForm } from './case-form.tsx';

/** Changes the question or whom it is for. */
export function ChangeCase(props: { readonly theCase: Case; readonly onDone: () => void }) {
  const change = useCommandCall(cases.change);
  const { id, question, municipality } = props.theCase;
  return (
    <CaseForm
      first={{ question, municipality }}
      onSend={(details) => change.mutate({ id, details }, { onSuccess: props.onDone })}
      onCancel={props.onDone}
      isBusy={change.isPending}
      refusal={change.error?.refusal}
    />
  );
}
