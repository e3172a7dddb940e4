import type { Refusal } from '../../../shared/contract/errors.ts';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import type { Agreement } from '../../../shared/features/agreements/schema.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import type { Paper } from '../../../shared/features/papers/schema.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type { KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import { useQueryCall } from '../../bridge/use-call.ts';

/** All that is looked at after a conversation. */
export interface After {
  readonly draft: SummaryDraft;
  readonly paper: Paper;
  readonly conversation: ConversationOverview;
  readonly inhabitant: Inhabitant;
  readonly lines: readonly NoteLine[];
  readonly keyPoints: readonly KeyPoint[];
  readonly agreements: readonly Agreement[];
}

/** Reads it. Once it is there it stays, also when reading it again is refused: someone may be typing. */
export function useAfter(conversation: ConversationOverview): {
  readonly after: After | undefined;
  readonly refusal: Refusal | undefined;
  readonly retry: () => void;
} {
  const { id: conversationId, inhabitantId } = conversation;
  const draft = useQueryCall(summary.get, { conversationId });
  const paper = useQueryCall(papers.show, { conversationId, kind: 'samenvatting' });
  const inhabitant = useQueryCall(inhabitants.get, { id: inhabitantId });
  const lines = useQueryCall(notes.list, { conversationId });
  const keyPoints = useQueryCall(understandingChecks.list, { conversationId });
  const agreed = useQueryCall(agreements.list, { conversationId });

  const refused = [draft, paper, inhabitant, lines, keyPoints, agreed].filter(
    ({ data, isError }) => isError && data === undefined,
  );
  const after =
    draft.data && paper.data && inhabitant.data && lines.data && keyPoints.data && agreed.data
      ? {
          conversation,
          draft: draft.data,
          paper: paper.data,
          inhabitant: inhabitant.data,
          lines: lines.data,
          keyPoints: keyPoints.data,
          agreements: agreed.data,
        }
      : undefined;
  return {
    after,
    refusal: refused[0]?.error?.refusal,
    retry() {
      for (const query of refused) void query.refetch();
    },
  };
}
