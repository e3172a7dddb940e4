import { pace } from '../../../shared/features/pace/contract.ts';
import type { Pace, PaceSign, Pause } from '../../../shared/features/pace/schema.ts';
import type { ConversationId, PaceMarkId } from '../../../shared/primitives/ids.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';

const nothingYet: Pace = { marks: [], pauses: [], tempo: null };

/** The pace of a conversation and what can be done with it. */
export interface PaceOfConversation {
  readonly pace: Pace;
  readonly mark: (sign: PaceSign) => void;
  readonly unmark: (id: PaceMarkId) => void;
  readonly pause: (kind: Pause['kind']) => void;
  readonly goOn: () => void;
}

export function usePace(conversationId: ConversationId): PaceOfConversation {
  const known = useQueryCall(pace.get, { conversationId }).data ?? nothingYet;
  const mark = useCommandCall(pace.mark);
  const unmark = useCommandCall(pace.unmark);
  const pause = useCommandCall(pace.pause);
  const goOn = useCommandCall(pace.goOn);
  return {
    pace: known,
    mark: (sign) => mark.mutate({ conversationId, sign }),
    unmark: (id) => unmark.mutate({ conversationId, id }),
    pause: (kind) => pause.mutate({ conversationId, kind }),
    goOn: () => goOn.mutate({ conversationId }),
  };
}
