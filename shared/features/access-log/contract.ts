import { z } from 'zod';
import { contract, query } from '../../contract/contract.ts';
import { InhabitantId } from '../../primitives/ids.ts';
import { PlainDate } from '../../primitives/plain-date.ts';
import { AccessLine } from './schema.ts';

/** A line as a screen shows it: with the day of the conversation, and the name, as they are known now. */
export const ShownAccessLine = AccessLine.extend({
  conversationDate: PlainDate.nullable(),
  inhabitantName: z.string().nullable(),
});
export type ShownAccessLine = z.infer<typeof ShownAccessLine>;

export const accessLog = contract('access-log', {
  /** The lines about one inhabitant, or all of them; the newest 500 first. */
  list: query({
    input: z.object({ inhabitantId: InhabitantId.optional() }),
    output: z.array(ShownAccessLine),
  }),
});
