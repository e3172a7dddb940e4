import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, PaceMarkId } from '../../primitives/ids.ts';
import { Pace, PaceSign, Pause, Tempo } from './schema.ts';

const ofConversation = z.object({ conversationId: ConversationId });

/** Every call gives the whole pace of the conversation as it is then. */
export const pace = contract('pace', {
  get: query({ input: ofConversation, output: Pace }),
  /** Marks a sign, now. */
  mark: command({
    input: ofConversation.extend({ sign: PaceSign }),
    output: Pace,
    changes: ['pace'],
  }),
  /** Takes a mark back: a wrong key. */
  unmark: command({
    input: ofConversation.extend({ id: PaceMarkId }),
    output: Pace,
    changes: ['pace'],
  }),
  /** A break or a stop begins now; nothing changes when one lasts already. */
  pause: command({
    input: ofConversation.extend({ kind: Pause.shape.kind }),
    output: Pace,
    changes: ['pace'],
  }),
  /** The break or stop that lasts is over now. */
  goOn: command({ input: ofConversation, output: Pace, changes: ['pace'] }),
  /** What the supporter says of the pace; `null` takes it back. */
  judge: command({
    input: ofConversation.extend({ tempo: Tempo.nullable() }),
    output: Pace,
    changes: ['pace'],
  }),
});
