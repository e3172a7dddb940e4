import { z } from 'zod';
import { contract, task } from '../../contract/contract.ts';
import { Instant } from '../../primitives/plain-date.ts';

/** A call that could not be carried out, kept to be made again. The gate judges it then as it judges any other. */
export const HeldCall = z.object({ call: z.string().max(100), input: z.unknown() });
export type HeldCall = z.infer<typeof HeldCall>;

/** What the disk or the vault would not take, kept encrypted somewhere else until it can be put back. */
export const emergencyCopies = contract('emergency-copies', {
  /** Writes the calls, sealed for this vault, to a place the person chooses; `null` when they cancel. */
  save: task({
    input: z.object({ calls: z.array(HeldCall).min(1).max(1000) }),
    output: z.object({ savedAs: z.string().nullable() }),
  }),
  /** This is all that is held now and kept nowhere; should the vault lock, an emergency copy is made of it. */
  hold: task({
    input: z.object({ calls: z.array(HeldCall).max(1000) }),
    output: z.object({}),
  }),
  /** Asks for a copy and opens it; `null` when they cancel, `copy-unreadable` when it is not one of this vault. */
  open: task({
    input: z.object({}),
    output: z.object({ savedAt: Instant, callCount: z.int().positive() }).nullable(),
  }),
  /** Makes the calls of the copy opened last, in order. A refused one does not stop the others. */
  putBack: task({
    input: z.object({}),
    output: z.object({ done: z.int().nonnegative(), refused: z.int().nonnegative() }),
  }),
});
