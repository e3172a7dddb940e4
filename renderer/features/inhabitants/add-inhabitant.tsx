import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import {
  type Inhabitant,
  type InhabitantDetails,
  noSupportYet,
} from '../../../shared/features/inhabitants/schema.ts';
import { useSending } from '../../bridge/sending.ts';
import { InhabitantForm } from './inhabitant-form.tsx';

/** Adds someone. */
export function AddInhabitant(props: {
  readonly onAdded: (inhabitant: Inhabitant) => void;
  readonly onCancel: () => void;
}) {
  const sending = useSending(inhabitants.add, {
    input: (details: InhabitantDetails) => details,
    onSent: props.onAdded,
  });
  return (
    <InhabitantForm
      of={{ owner: { kind: 'nobody' }, place: 'inhabitant' }}
      first={() => ({ name: '', formOfAddress: 'mevrouw', support: noSupportYet })}
      sending={sending}
      onCancel={props.onCancel}
    />
  );
}
