import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import type { InhabitantId } from '../../shared/primitives/ids.ts';
import { useQueryCall } from '../bridge/use-call.ts';
import { CasesOfInhabitant } from '../features/cases/cases-of-inhabitant.tsx';
import { ConsentsOfInhabitant } from '../features/consents/consents-of-inhabitant.tsx';
import { InhabitantCard } from '../features/inhabitants/inhabitant-card.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';

/** One inhabitant: what helps, and the questions. */
export function InhabitantScreen(props: { readonly id: InhabitantId }) {
  const inhabitant = useQueryCall(inhabitants.get, { id: props.id });
  if (inhabitant.isError) {
    return (
      <ErrorMessage refusal={inhabitant.error.refusal} onRetry={() => void inhabitant.refetch()} />
    );
  }
  if (inhabitant.data === undefined) return null;
  return (
    <div className="page">
      <InhabitantCard inhabitant={inhabitant.data} />
      <CasesOfInhabitant inhabitantId={props.id} />
      <ConsentsOfInhabitant inhabitantId={props.id} />
    </div>
  );
}
