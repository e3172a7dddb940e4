import { z } from 'zod';
import { ConversationId, NoteLineId } from '../../primitives/ids.ts';

/**
 * The parts of a summary in their fixed order (practice, 9.1). Empty parts are left out. `topics` holds the sentences in which
 * the supporter summed up each topic at the table (0.2); it is there only when somebody did.
 */
export const summaryParts = [
  'in_short',
  'topics',
  'you_told',
  'agreed',
  'you_do',
  'not_clear',
  'disagree',
  'contacts',
  'difficult_words',
] as const;
export const SummaryPart = z.enum(summaryParts);
export type SummaryPart = z.infer<typeof SummaryPart>;

/** Where a line comes from: a note, the facts of the conversation, a text that stands on every summary, or the list of terms. */
export const LineSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note'), lineId: NoteLineId }),
  z.object({ kind: z.literal('conversation') }),
  z.object({ kind: z.literal('standard') }),
  z.object({ kind: z.literal('glossary') }),
]);
export type LineSource = z.infer<typeof LineSource>;

/** Who changed a line: the supporter at work, or the inhabitant while the two read it together (practice, 9.4). */
export const Editor = z.enum(['supporter', 'inhabitant']);
export type Editor = z.infer<typeof Editor>;

export const SummaryLine = z.object({
  /** Names the line through every change of the draft; an edit is kept under it. */
  key: z.string().min(1).max(200),
  text: z.string(),
  /** What the draft said before it was edited; equal to `text` when it was not. */
  draftText: z.string(),
  source: LineSource,
  /** Whose change made it read or stand as it does now; `null` when it is as the draft has it. */
  changedBy: Editor.nullable(),
  /** The inhabitant's own words: printed with a post and quotation marks, never polished. */
  isQuote: z.boolean(),
  /** Wie and wanneer, beside the what; empty when not known. */
  who: z.string(),
  when: z.string(),
  /** A telephone number that belongs to the line. */
  phone: z.string(),
});
export type SummaryLine = z.infer<typeof SummaryLine>;

export const SummaryDraft = z.object({
  conversationId: ConversationId,
  title: z.string(),
  /** Date and with whom, in words. */
  subtitle: z.string(),
  parts: z.array(z.object({ part: SummaryPart, lines: z.array(SummaryLine).min(1) })),
  /** Lines that were edited away, so that they can be put back. */
  leftOut: z.array(SummaryLine),
});
export type SummaryDraft = z.infer<typeof SummaryDraft>;

/** An edit of one line: other words, or `null` for left out. */
export const SummaryEdit = z.object({
  key: z.string(),
  text: z.string().max(2000).nullable(),
  by: Editor.default('supporter'),
});
export type SummaryEdit = z.infer<typeof SummaryEdit>;

/** An edit as it is kept: with the draft it was made on, so that it does not outlive what it was about. */
export const KeptEdit = SummaryEdit.extend({ madeOn: z.string() });
export type KeptEdit = z.infer<typeof KeptEdit>;

/** In one sentence what a topic is about, in the words of the supporter; `topicId` is `null` before the first topic. */
export const TopicSentence = z.object({
  topicId: NoteLineId.nullable(),
  text: z.string().trim().min(1).max(400),
});
export type TopicSentence = z.infer<typeof TopicSentence>;

/** Stands for a line in a remark about the paper as a whole: what a letter beside it says and it does not. */
export const WHOLE_PAPER = 'paper';

/**
 * A remark that the supporter looked at and let stand: on a line of the summary (its key) or of the notes (its id), by which
 * rule, and the words it was about.
 */
export const LeftAsItIs = z.object({
  lineKey: z.string().min(1).max(200),
  rule: z.string().min(1).max(60),
  said: z.string().max(2000),
});
export type LeftAsItIs = z.infer<typeof LeftAsItIs>;
