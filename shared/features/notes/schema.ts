import { z } from 'zod';
import { NoteLineId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';

/** Who said a line: the inhabitant, the person across the table, the cliëntondersteuner, or a naaste. */
export const speakers = ['inhabitant', 'partner', 'supporter', 'relative'] as const;
export const Speaker = z.enum(speakers);
export type Speaker = z.infer<typeof Speaker>;

/** What a line is besides something said. `private` lines appear on no paper and in no summary. */
export const marks = ['agreement', 'question', 'key_point', 'quote', 'private'] as const;
export const Mark = z.enum(marks);
export type Mark = z.infer<typeof Mark>;

const inEveryLine = {
  id: NoteLineId,
  text: z.string().max(10_000),
  /** Order within the conversation, rising; gaps are free so that a new line moves no other. */
  position: z.number(),
  /** When the line was started. */
  writtenAt: Instant,
};

/** A line of the notes: something somebody said, or the topic under which the next lines stand. */
export const NoteLine = z.discriminatedUnion('kind', [
  z.object({ ...inEveryLine, kind: z.literal('said'), speaker: Speaker, mark: Mark.nullable() }),
  z.object({ ...inEveryLine, kind: z.literal('topic') }),
]);
export type NoteLine = z.infer<typeof NoteLine>;
export type SaidLine = Extract<NoteLine, { kind: 'said' }>;
export type TopicLine = Extract<NoteLine, { kind: 'topic' }>;
