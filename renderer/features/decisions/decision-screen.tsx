import { cases } from '../../../shared/features/cases/contract.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import type { DecisionContent } from '../../../shared/features/decisions/schema.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import type { CaseId, DecisionId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useKeptDraft } from '../../bridge/use-kept-draft.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import type { RenderCheck, RenderPlan, StartObjection } from './decision-parts.ts';
import { DecisionSheet } from './decision-sheet.tsx';

interface DecisionScreenProps {
  readonly caseId: CaseId;
  readonly decisionId: DecisionId;
  /** Asks back in place; the checks are another slice. */
  readonly renderCheck: RenderCheck;
  /** Puts an objection on its road; procedures are another slice. */
  readonly startObjection: StartObjection;
  readonly renderPlan: RenderPlan;
}

/** Reading one decision letter together: question by question, with the last day and its reason beside it. */
export function DecisionScreen(props: DecisionScreenProps) {
  const { caseId, decisionId } = props;
  const kept = useKeptDraft<DecisionContent>('decisions', decisionId);
  const read = useQueryCall(decisions.get, { caseId, decisionId });
  const theCase = useQueryCall(cases.get, { id: caseId });
  const inhabitantId = theCase.data?.inhabitantId;
  const inhabitant = useQueryCall(
    inhabitants.get,
    { id: inhabitantId ?? '' },
    { enabled: inhabitantId !== undefined },
  );
  const failed = [read, theCase, inhabitant].find(({ isError }) => isError);
  if (failed?.error) {
    return (
      <main className="trouble">
        <ErrorMessage refusal={failed.error.refusal} onRetry={() => void failed.refetch()} />
      </main>
    );
  }
  if (!read.data || !inhabitant.data) return null;
  return (
    <DecisionSheet
      {...props}
      read={read.data}
      inhabitant={inhabitant.data}
      first={kept.read() ?? read.data.content}
      isUnsavedAtFirst={kept.read() !== undefined}
      keep={kept.keep}
    />
  );
}
