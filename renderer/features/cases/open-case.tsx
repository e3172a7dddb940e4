import { cases } from '../../../shared/features/cases/contract.ts';
import type { Case, CaseDetails } from '../../../shared/features/cases/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { useSending } from '../../bridge/sending.ts';
import { CaseForm } from './case-form.tsx';

/** Opens a case for an inhabitant. */
export function OpenCase(props: {
  readonly inhabitantId: InhabitantId;
  readonly onOpened: (opened: Case) => void;
  readonly onCancel: () => void;
}) {
  const { inhabitantId } = props;
  const sending = useSending(cases.open, {
    input: (details: CaseDetails) => ({ inhabitantId, details }),
    onSent: props.onOpened,
  });
  return (
    <CaseForm
      of={{ owner: { kind: 'inhabitant', inhabitantId }, place: 'case' }}
      first={() => ({ question: '', municipality: '' })}
      sending={sending}
      onCancel={props.onCancel}
    />
  );
}
