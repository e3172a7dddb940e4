import type { Refusal } from '../../../shared/contract/errors.ts';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import {
  type OpenAtTheEnd,
  openAtTheEnd,
} from '../../../shared/features/closing/open-at-the-end.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type { KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { usePrepPoints } from '../../bridge/use-prep-points.ts';

/** All that is looked at when a conversation is rounded off. */
export interface Closing {
  readonly conversation: ConversationOverview;
  readonly inhabitant: Inhabitant;
  readonly lines: readonly NoteLine[];
  readonly keyPoints: readonly KeyPoint[];
  readonly open: OpenAtTheEnd;
}

/** Reads it. Once it is there it stays, also when reading it again is refused. */
export function useClosing(conversationId: ConversationId): {
  readonly closing: Closing | undefined;
  readonly refusal: Refusal | undefined;
  readonly retry: () => void;
} {
  const conversation = useQueryCall(conversations.get, { id: conversationId });
  const inhabitantId = conversation.data?.inhabitantId;
  const inhabitant = useQueryCall(
    inhabitants.get,
    // Not asked before the conversation is there; the id then stands in for nobody.
    { id: inhabitantId ?? NOBODY },
    { enabled: inhabitantId !== undefined },
  );
  const lines = useQueryCall(notes.list, { conversationId });
  const keyPoints = useQueryCall(understandingChecks.list, { conversationId });
  const agreed = useQueryCall(agreements.list, { conversationId });
  const prepared = usePrepPoints(conversationId);

  const all = [conversation, inhabitant, lines, keyPoints, agreed];
  const refused = all.filter(({ data, isError }) => isError && data === undefined);
  const closing =
    conversation.data && inhabitant.data && lines.data && keyPoints.data && agreed.data && prepared
      ? {
          conversation: conversation.data,
          inhabitant: inhabitant.data,
          lines: lines.data,
          keyPoints: keyPoints.data,
          open: openAtTheEnd({
            lines: lines.data,
            keyPoints: keyPoints.data,
            agreements: agreed.data,
            prepPoints: prepared.points,
          }),
        }
      : undefined;
  return {
    closing,
    refusal: refused[0]?.error?.refusal,
    retry() {
      for (const query of refused) void query.refetch();
    },
  };
}

const NOBODY = '00000000-0000-4000-8000-000000000000';
