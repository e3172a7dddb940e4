import { cases } from '../../../shared/features/cases/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { CaseForm } from './case-form.tsx';

/** Opens a case for an inhabitant. */
export function OpenCase(props: {
  readonly inhabitantId: InhabitantId;
  readonly onOpened: (opened: Case) => void;
  readonly onCancel: () => void;
}) {
  const open = useCommandCall(cases.open);
  return (
    <CaseForm
      first={{ question: '', municipality: '' }}
      onSend={(details) =>
        open.mutate({ inhabitantId: props.inhabitantId, details }, { onSuccess: props.onOpened })
      }
      onCancel={props.onCancel}
      isBusy={open.isPending}
      refusal={open.error?.refusal}
    />
  );
}
