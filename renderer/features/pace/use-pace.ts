import { pace } from '../../../shared/features/pace/contract.ts';
import type { Pace, PaceSign, Pause } from '../../../shared/features/pace/schema.ts';
import type { ConversationId, PaceMarkId } from '../../../shared/primitives/ids.ts';
import { useToldCommand } from '../../bridge/not-done.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';

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
  const mark = useToldCommand(pace.mark);
  const unmark = useToldCommand(pace.unmark);
  const pause = useToldCommand(pace.pause);
  const goOn = useToldCommand(pace.goOn);
  return {
    pace: known,
    mark: (sign) => mark({ conversationId, sign }),
    unmark: (id) => unmark({ conversationId, id }),
    pause: (kind) => pause({ conversationId, kind }),
    goOn: () => goOn({ conversationId }),
  };
}
