import { assertNever } from '../../primitives/assert-never.ts';
import { dateInWords, type PlainDate } from '../../primitives/plain-date.ts';
import { NO_DECISION_KEY } from '../summary/closing-lines.ts';
import { partHeadings } from '../summary/data/part-headings.ts';
import { withCapital } from '../summary/dutch-sentence.ts';
import type { SummaryDraft, SummaryLine, SummaryPart } from '../summary/schema.ts';
import { headed } from './blocks.ts';
import { summaryPictograms } from './data/heading-pictograms.ts';
import { phoneInWords, summaryFooter, supporterWithoutName } from './data/summary-paper-texts.ts';
import type { PaperBlock, PaperContent } from './schema.ts';

/** Parts under which the inhabitant may add something by hand (practice, 9.3). */
const partsToWriteIn: readonly SummaryPart[] = ['you_told', 'you_do', 'not_clear'];

/** The summary as a paper for the inhabitant, in the order and words of the draft (practice, 9.1). */
export function buildSummaryPaper(input: {
  readonly draft: SummaryDraft;
  readonly supporterName: string;
  readonly today: PlainDate;
}): PaperContent {
  const { draft, today } = input;
  const supporterName = input.supporterName.trim() || supporterWithoutName;
  return {
    kind: 'samenvatting',
    title: draft.title,
    subtitle: draft.subtitle,
    blocks: draft.parts.flatMap(({ part, lines }) => {
      const under: PaperBlock[] = lines.flatMap((line) => blocksOf(part, line));
      if (partsToWriteIn.includes(part)) under.push({ kind: 'writing_line', key: `write:${part}` });
      return headed(part, partHeadings[part], under, summaryPictograms[part]);
    }),
    footer: summaryFooter(supporterName, dateInWords(today)),
  };
}

function blocksOf(part: SummaryPart, line: SummaryLine): PaperBlock[] {
  const { text, who, when } = line;
  const base = sourced(line);
  switch (part) {
    case 'in_short':
      return [{ ...base, kind: 'paragraph', text }];
    case 'topics':
      return [{ ...base, kind: 'paragraph', text: withSpeaker(line) }];
    case 'you_told':
      return toldBlocks(line);
    case 'agreed':
      return [{ ...base, kind: 'agreement', who, what: text, when }];
    case 'you_do':
      return [{ ...base, kind: 'tick_box', text, when }];
    case 'not_clear':
      return [{ ...base, kind: 'unclear', text: withSpeaker(line), detail: when }];
    case 'disagree':
      return [
        {
          ...base,
          kind: 'paragraph',
          text: withPhone(line),
          ...(line.key === NO_DECISION_KEY && { isStrong: true }),
        },
      ];
    case 'contacts':
      return [{ ...base, kind: 'contact', name: text, detail: who, phone: line.phone }];
    case 'difficult_words':
      return [{ ...base, kind: 'term', word: withCapital(who), text: withCapital(text) }];
    default:
      return assertNever(part);
  }
}

/** The inhabitant's own words stand alone; words of another get the speaker's name above them. */
function toldBlocks(line: SummaryLine): PaperBlock[] {
  const base = sourced(line);
  if (!line.isQuote) return [{ ...base, kind: 'paragraph', text: withSpeaker(line) }];
  const words: PaperBlock = { ...base, kind: 'own_words', text: line.text };
  if (line.who === '') return [words];
  return [{ ...base, key: `${line.key}:who`, kind: 'paragraph', text: `${line.who}:` }, words];
}

function withSpeaker({ text, who, isQuote }: SummaryLine): string {
  const said = isQuote ? `“${text}”` : text;
  return who === '' ? said : `${who}: ${said}`;
}

function withPhone({ text, phone }: SummaryLine): string {
  return phone === '' ? text : `${text} ${phoneInWords(phone)}`;
}

function sourced({ key, source }: SummaryLine): Pick<PaperBlock, 'key' | 'sourceLineId'> {
  return source.kind === 'note' ? { key, sourceLineId: source.lineId } : { key };
}
