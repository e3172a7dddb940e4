import type { NoteLineId } from '../../../primitives/ids.ts';
import type { Agreement } from '../../agreements/schema.ts';
import { isForTheSupporter, isLiteral } from '../../notes/rules.ts';
import type { NoteLine, SaidLine, Speaker, TopicLine } from '../../notes/schema.ts';
import { attemptsOf } from '../../understanding-checks/attempts.ts';
import {
  type HistoryOf,
  keyPointsOfConversation,
  type WordingOf,
} from '../../understanding-checks/key-points.ts';
import type { KeyPoint } from '../../understanding-checks/schema.ts';
import { withoutOuterQuotes } from '../dutch-sentence.ts';
import { proposeSentence } from './propose-sentence.ts';
import type { LivingPoint, LivingSentence, LivingTopic, LivingVoice, Sources } from './schema.ts';

/** What is known of the lines besides the lines themselves. */
export interface RecordedAboutLines {
  readonly historyOf: HistoryOf;
  readonly wordingOf: WordingOf;
  readonly detailsOf: (lineId: NoteLineId) => Agreement | undefined;
  /** What the supporter wrote the topic is about. */
  readonly sentenceOf: (topicId: NoteLineId | null) => string | undefined;
}

/** One topic of the living summary with its key points, for counting. */
export interface MadeTopic {
  readonly topic: LivingTopic;
  readonly keyPoints: readonly KeyPoint[];
}

/**
 * Makes one topic of the lines under it. Lines without a mark are not poured in; private lines and signals are not in it, nor
 * the topic when nothing else stands under it (practice, 9.4). Nothing that was only prepared comes in: it is not handed in.
 */
export function livingTopic(
  head: TopicLine | null,
  all: readonly SaidLine[],
  recorded: RecordedAboutLines,
): MadeTopic | null {
  const lines = all.filter((line) => !isForTheSupporter(line));
  if (all.length > 0 && lines.length === 0) return null;
  const inOrder: readonly NoteLine[] = head === null ? lines : [head, ...lines];
  const keyPoints = keyPointsOfConversation(inOrder, recorded.historyOf, recorded.wordingOf);
  const checksOf = Map.groupBy(keyPoints, ({ lineId }) => lineId);
  const points = lines
    .flatMap((line) => pointOf(line, checksOf.get(line.id) ?? [], recorded.detailsOf(line.id)))
    .toSorted((one, other) => place(one) - place(other));
  const title = head?.text.trim() ?? '';
  if (title === '' && points.length === 0) return null;
  return {
    topic: {
      id: head?.id ?? null,
      title,
      sentence: sentenceOf(lines, recorded.sentenceOf(head?.id ?? null)),
      voices: voicesOf(lines),
      points,
    },
    keyPoints,
  };
}

function pointOf(
  line: SaidLine,
  keyPoints: readonly KeyPoint[],
  details: Agreement | undefined,
): LivingPoint[] {
  const { mark, speaker, source } = line;
  if (mark === null || mark === 'signal' || line.text.trim() === '') return [];
  const isQuoted = isLiteral(line);
  return [
    {
      lineId: line.id,
      sources: [line.id],
      kind: mark,
      speaker,
      source,
      text: isQuoted ? withoutOuterQuotes(line.text) : line.text.trim(),
      isQuoted,
      checks: keyPoints.map(({ direction, check, history }) => ({
        direction,
        state: check,
        attempts: attemptsOf(history),
      })),
      doer: details?.doer ?? null,
      due: details?.due ?? null,
    },
  ];
}

function place({ kind }: LivingPoint): number {
  if (kind === 'question') return 2;
  return kind === 'agreement' ? 1 : 0;
}

/** The supporter's own sentence stands on what was said about the topic; without any of that there is none. */
function sentenceOf(
  lines: readonly SaidLine[],
  written: string | undefined,
): LivingSentence | null {
  if (written === undefined) return proposeSentence(lines);
  const marked = lines.filter(({ mark, text }) => mark !== null && text.trim() !== '');
  const sources = sourcesOf(marked.length > 0 ? marked : lines);
  return sources && { text: written, isTaken: true, sources };
}

function voicesOf(lines: readonly SaidLine[]): LivingVoice[] {
  const bySpeaker = new Map<Speaker, SaidLine[]>();
  for (const line of lines) {
    const said = bySpeaker.get(line.speaker) ?? [];
    said.push(line);
    bySpeaker.set(line.speaker, said);
  }
  return [...bySpeaker].flatMap(([speaker, said]) => {
    const sources = sourcesOf(said);
    return sources ? [{ speaker, sources }] : [];
  });
}

function sourcesOf(lines: readonly SaidLine[]): Sources | null {
  const [first, ...others] = lines.filter(({ text }) => text.trim() !== '').map(({ id }) => id);
  return first === undefined ? null : [first, ...others];
}
