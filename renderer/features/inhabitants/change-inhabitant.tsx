import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { UnsentFormKeeper } from '../../bridge/unsent-form.tsx';
import { useCommandCall } from '../../bridge/use-call.ts';
import { InhabitantForm } from './inhabitant-form.tsx';

/** Changes what is written about someone. */
export function ChangeInhabitant(props: {
  readonly inhabitant: Inhabitant;
  readonly onDone: () => void;
}) {
  const change = useCommandCall(inhabitants.change);
  const { id, name, formOfAddress, support } = props.inhabitant;
  return (
    <UnsentFormKeeper
      of={{ owner: { kind: 'inhabitant', inhabitantId: id }, place: `inhabitant:${id}` }}
      first={() => ({ name, formOfAddress, support })}
    >
      {(unsent) => (
        <InhabitantForm
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
