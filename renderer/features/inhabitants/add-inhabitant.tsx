import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import {
  type Inhabitant,
  type InhabitantDetails,
  noSupportYet,
} from '../../../shared/features/inhabitants/schema.ts';
import { UnsentFormKeeper } from '../../bridge/unsent-form.tsx';
import { useCommandCall } from '../../bridge/use-call.ts';
import { InhabitantForm } from './inhabitant-form.tsx';

/** Adds someone. */
export function AddInhabitant(props: {
  readonly onAdded: (inhabitant: Inhabitant) => void;
  readonly onCancel: () => void;
}) {
  const add = useCommandCall(inhabitants.add);
  return (
    <UnsentFormKeeper<InhabitantDetails>
      of={{ owner: { kind: 'nobody' }, place: 'inhabitant' }}
      first={() => ({ name: '', formOfAddress: 'mevrouw', support: noSupportYet })}
    >
      {(unsent) => (
        <InhabitantForm
          unsent={unsent}
          onSend={(details) => add.mutate(details, { onSuccess: unsent.forgetThen(props.onAdded) })}
          onCancel={unsent.forgetThen(props.onCancel)}
          isBusy={add.isPending}
          refusal={add.error?.refusal}
        />
      )}
    </UnsentFormKeeper>
  );
}
