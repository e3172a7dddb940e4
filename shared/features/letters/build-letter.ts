import type { PaperBlock, PaperContent } from '../papers/schema.ts';
import { letterKinds } from './data/letter-kinds.ts';
import { letterTexts } from './data/letter-texts.ts';
import { filledIn, paragraphsOf, wordsOfField } from './filled-in.ts';
import { isFilledIn } from './missing-requirements.ts';
import type { LetterContent, LetterField, LetterLine } from './schema.ts';

const { labels } = letterTexts;

/** Lines to write on by hand where the inhabitant's own words are not there yet. */
const LINES_FOR_OWN_WORDS = 4;

/**
 * A letter as a paper. It says what its kind says and what the inhabitant typed, and nothing else; what is missing is room
 * to write on. It always prints: a draft says above it and at the foot of every page that it is one.
 */
export function buildLetter(
  letter: LetterContent,
  { isDraft }: { isDraft: boolean },
): PaperContent {
  const kind = letterKinds[letter.kind];
  return {
    kind: 'brief',
    title: kind.title,
    subtitle: isDraft ? letterTexts.draft : '',
    blocks: [
      ...headOf(letter),
      { kind: 'paragraph', key: 'dear', text: letterTexts.dear },
      ...kind.lines.flatMap((line, at) => blocksOfLine(letter, line, `line:${at}`)),
      { kind: 'paragraph', key: 'greeting', text: letterTexts.greeting },
      { kind: 'fill_in', key: 'signature', label: letterTexts.signature },
      { kind: 'paragraph', key: 'signed-by', text: wordsOfField(letter.words, 'name') },
      ...enclosuresOf(kind.enclosures),
    ],
    footer: [isDraft ? letterTexts.draftFooter : '', kind.title].filter(Boolean).join('. '),
  };
}

/** Who writes, to whom, when. What is not known yet is a line to write on. */
function headOf({ words }: LetterContent): PaperBlock[] {
  const line = (field: LetterField, label: string | null): PaperBlock[] => {
    if (isFilledIn(words, field)) {
      const text = wordsOfField(words, field);
      const shown = label === null ? text : `${label}: ${text}`;
      return [{ kind: 'paragraph', key: `head:${field}`, text: shown }];
    }
    return label === null ? [] : [{ kind: 'fill_in', key: `head:${field}`, label }];
  };
  return [
    ...(['name', 'address', 'town'] as const).flatMap((field) => line(field, labels[field])),
    ...line('recipient', labels.recipient),
    ...line('recipientAddress', null),
    ...line('date', labels.date),
    ...(isFilledIn(words, 'reference') ? line('reference', labels.reference) : []),
  ];
}

function blocksOfLine({ words }: LetterContent, line: LetterLine, key: string): PaperBlock[] {
  if ('heading' in line) return [{ kind: 'heading', key, text: line.heading }];
  if ('item' in line) return [{ kind: 'list_item', key, text: filledIn(line.item, words) }];
  if ('say' in line) return [{ kind: 'paragraph', key, text: filledIn(line.say, words) }];
  const paragraphs = paragraphsOf(words, line.own);
  if (paragraphs.length > 0) {
    return paragraphs.map((text, at) => ({ kind: 'paragraph', key: `${key}:${at}`, text }));
  }
  return Array.from({ length: LINES_FOR_OWN_WORDS }, (_, at) => ({
    kind: 'writing_line' as const,
    key: `${key}:${at}`,
  }));
}

function enclosuresOf(enclosures: readonly string[]): PaperBlock[] {
  if (enclosures.length === 0) return [];
  return [
    { kind: 'heading', key: 'enclosed', text: letterTexts.enclosed },
    ...enclosures.map(
      (text, at): PaperBlock => ({ kind: 'list_item', key: `enclosed:${at}`, text }),
    ),
  ];
}
