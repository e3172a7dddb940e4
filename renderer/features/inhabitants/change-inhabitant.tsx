import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import type { Inhabitant, InhabitantDetails } from '../../../shared/features/inhabitants/schema.ts';
import { useSending } from '../../bridge/sending.ts';
import { InhabitantForm } from './inhabitant-form.tsx';

/** Changes what is written about someone. */
export function ChangeInhabitant(props: {
  readonly inhabitant: Inhabitant;
  readonly onDone: () => void;
}) {
  const { id, name, formOfAddress, support } = props.inhabitant;
  const sending = useSending(inhabitants.change, {
    input: (details: InhabitantDetails) => ({ id, details }),
    onSent: props.onDone,
  });
  return (
    <InhabitantForm
      of={{ owner: { kind: 'inhabitant', inhabitantId: id }, place: `inhabitant:${id}` }}
      first={() => ({ name, formOfAddress, support })}
      sending={sending}
      onCancel={props.onDone}
    />
  );
}
