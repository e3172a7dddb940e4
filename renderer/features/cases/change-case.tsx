import { cases } from '../../../shared/features/cases/contract.ts';
import type { Case, CaseDetails } from '../../../shared/features/cases/schema.ts';
import { useSending } from '../../bridge/sending.ts';
import { CaseForm } from './case-form.tsx';

/** Changes the question or whom it is for. */
export function ChangeCase(props: { readonly theCase: Case; readonly onDone: () => void }) {
  const { id, question, municipality } = props.theCase;
  const sending = useSending(cases.change, {
    input: (details: CaseDetails) => ({ id, details }),
    onSent: props.onDone,
  });
  return (
    <CaseForm
      of={{ owner: { kind: 'case', caseId: id }, place: `case:${id}` }}
      first={() => ({ question, municipality })}
      sending={sending}
      onCancel={props.onDone}
    />
  );
}
