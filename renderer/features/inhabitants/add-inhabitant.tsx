import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { type Inhabitant, noSupportYet } from '../../../shared/features/inhabitants/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { InhabitantForm } from './inhabitant-form.tsx';

/** Adds someone. */
export function AddInhabitant(props: {
  readonly onAdded: (inhabitant: Inhabitant) => void;
  readonly onCancel: () => void;
}) {
  const add = useCommandCall(inhabitants.add);
  return (
    <InhabitantForm
      first={{ name: '', formOfAddress: 'mevrouw', support: noSupportYet }}
      onSend={(details) => add.mutate(details, { onSuccess: props.onAdded })}
      onCancel={props.onCancel}
      isBusy={add.isPending}
      refusal={add.error?.refusal}
    />
  );
}
