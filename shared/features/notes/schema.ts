import { z } from 'zod';
import { ItemId, NoteLineId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';

/** Who said a line: the inhabitant, the person across the table, the cliëntondersteuner, or a naaste. */
export const speakers = ['inhabitant', 'partner', 'supporter', 'relative'] as const;
export const Speaker = z.enum(speakers);
export type Speaker = z.infer<typeof Speaker>;

/**
 * What a line is besides something said. A `quote` is literal and no improvement of wording may touch it; a `worry` is
 * private from the start and stays so until somebody says otherwise; a `signal` of a gap in the system is for the
 * supporter alone and appears on no paper (practice, 8 and 9.4).
 */
export const marks = ['agreement', 'question', 'key_point', 'quote', 'worry', 'signal'] as const;
export const Mark = z.enum(marks);
export type Mark = z.infer<typeof Mark>;

/** How the one who speaks knows it, so that papers keep facts and views apart; `from` is `null` when it was not said. */
export const Source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seen') }),
  z.object({ kind: z.literal('heard'), from: z.string().trim().min(1).max(100).nullable() }),
  z.object({ kind: z.literal('opinion') }),
]);
export type Source = z.infer<typeof Source>;
export type SourceKind = Source['kind'];

const inEveryLine = {
  id: NoteLineId,
  text: z.string().max(10_000),
  /** Order within the conversation, rising; gaps are free so that a new line moves no other. */
  position: z.number(),
  /** When the line was started; of a line typed in later, when it was said. */
  writtenAt: Instant,
  /** When it was typed in from paper; `null` when it was written while it was said. */
  enteredAt: Instant.nullable(),
};

/** A line of the notes: something somebody said, or the topic under which the next lines stand. */
export const NoteLine = z.discriminatedUnion('kind', [
  z
    .object({
      ...inEveryLine,
      kind: z.literal('said'),
      speaker: Speaker,
      /** Which of the people in that role, when there are several; the inhabitant is only one. */
      personId: ItemId.nullable(),
      mark: Mark.nullable(),
      /** A private line, whatever its mark, appears on no paper and in no summary, and is not asked back (practice, 9.4). */
      isPrivate: z.boolean(),
      /** `null` when nobody asked how it is known. */
      source: Source.nullable(),
    })
    .refine(({ speaker, personId }) => speaker !== 'inhabitant' || personId === null),
  z.object({ ...inEveryLine, kind: z.literal('topic') }),
]);
export type NoteLine = z.infer<typeof NoteLine>;
export type SaidLine = Extract<NoteLine, { kind: 'said' }>;
export type TopicLine = Extract<NoteLine, { kind: 'topic' }>;
