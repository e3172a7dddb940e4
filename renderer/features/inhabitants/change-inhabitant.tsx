import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
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
    <InhabitantForm
      first={{ name, formOfAddress, support }}
      onSend={(details) => change.mutate({ id, details }, { onSuccess: props.onDone })}
      onCancel={props.onDone}
      isBusy={change.isPending}
      refusal={change.error?.refusal}
    />
  );
}
