import { z } from 'zod';
import { ItemId, PaperVersionId } from '../../primitives/ids.ts';
import { Instant, PlainDate } from '../../primitives/plain-date.ts';
import { PaperLook } from '../papers/look.ts';
import { PaperKind } from '../papers/schema.ts';

/** Who may get a copy: the inhabitant, somebody at the table, or another person by name. */
export const Receiver = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inhabitant') }),
  z.object({ kind: z.literal('person'), personId: ItemId }),
  z.object({ kind: z.literal('other'), name: z.string().trim().min(1).max(200) }),
]);
export type Receiver = z.infer<typeof Receiver>;

/** What the inhabitant said about a copy of one paper for one person. */
export const CopyAnswer = z.object({ receiver: Receiver, gets: z.boolean(), at: Instant });
export type CopyAnswer = z.infer<typeof CopyAnswer>;

/** One person with what holds for a copy of one paper now. */
export const CopyReceiver = z.object({
  receiver: Receiver,
  name: z.string(),
  /** Where the person works or what they are to the inhabitant; may be empty. */
  relation: z.string(),
  /** Nobody gets a copy that the inhabitant did not say yes to. */
  gets: z.boolean(),
  /** When the inhabitant was asked; `null` when not yet. */
  askedAt: Instant.nullable(),
  /** Since when the inhabitant does not want it for anybody like this person, whatever was said of this paper. */
  refusedSince: PlainDate.nullable(),
});
export type CopyReceiver = z.infer<typeof CopyReceiver>;

/** What a paper was made into. */
const paperFormats = ['pdf', 'docx', 'txt'] as const;
export const PaperFormat = z.enum(paperFormats);
export type PaperFormat = z.infer<typeof PaperFormat>;

/** A paper that was once printed or saved: when, how and for whom. Its text as it was is read apart. */
export const PaperVersion = z.object({
  id: PaperVersionId,
  kind: PaperKind,
  format: PaperFormat,
  at: Instant,
  look: PaperLook,
  /** The names of who was to get a copy at that moment. */
  forWhom: z.array(z.string()),
  /** The lines as the inhabitant had corrected them by then. */
  corrected: z.array(z.string()),
});
export type PaperVersion = z.infer<typeof PaperVersion>;
