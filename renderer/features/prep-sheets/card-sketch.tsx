import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { buildPartnerCard } from '../../../shared/features/papers/partner-card.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PaperSketch } from './paper-sketch.tsx';
import type { Step } from './steps.ts';

/** The partner card as it stands now, with what is known of the inhabitant. */
export function CardSketch(props: {
  readonly step: Step;
  readonly sheet: PrepSheet;
  readonly inhabitantId: InhabitantId;
}) {
  const inhabitant = useQueryCall(inhabitants.get, { id: props.inhabitantId });
  if (inhabitant.data !== undefined) {
    const paper = buildPartnerCard({ sheet: props.sheet, inhabitant: inhabitant.data });
    return <PaperSketch paper={paper} step={props.step} />;
  }
  if (!inhabitant.isError) return null;
  return (
    <ErrorMessage refusal={inhabitant.error.refusal} onRetry={() => void inhabitant.refetch()} />
  );
}
