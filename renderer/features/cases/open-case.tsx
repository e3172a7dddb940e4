import { cases } from '../../../shared/features/cases/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { UnsentFormKeeper } from '../../bridge/unsent-form.tsx';
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
    <UnsentFormKeeper
      of={{ owner: { kind: 'inhabitant', inhabitantId: props.inhabitantId }, place: 'case' }}
      first={() => ({ question: '', municipality: '' })}
    >
      {(unsent) => (
        <CaseForm
          unsent={unsent}
          onSend={(details) =>
            open.mutate(
              { inhabitantId: props.inhabitantId, details },
              { onSuccess: unsent.forgetThen(props.onOpened) },
            )
          }
          onCancel={unsent.forgetThen(props.onCancel)}
          isBusy={open.isPending}
          refusal={open.error?.refusal}
        />
      )}
    </UnsentFormKeeper>
  );
}
