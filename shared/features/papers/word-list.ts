import { dateInWords, type PlainDate } from '../../primitives/plain-date.ts';
import type { Conversation } from '../conversations/schema.ts';
import type { DifficultWord } from '../difficult-words/schema.ts';
import { nameOfTerm } from '../glossary/name-of-term.ts';
import { withCapital, withFullStop } from '../summary/dutch-sentence.ts';
import { headed } from './blocks.ts';
import {
  wordListEmpty,
  wordListFooter,
  wordListHeadings,
  wordListTitle,
} from './data/word-list-texts.ts';
import type { PaperBlock, PaperContent } from './schema.ts';

/** A word of the field with its plain explanation, from the glossary. */
export interface ExplainedTerm {
  readonly word: string;
  readonly explanation: string;
}

/**
 * The word list: first the words that were explained at the table, each as it was explained there (practice, 3.4), then
 * the words of the field that stand in the summary and that nobody explained.
 */
export function buildWordList(input: {
  readonly words: readonly DifficultWord[];
  readonly terms: readonly ExplainedTerm[];
  readonly conversation: Pick<Conversation, 'date'>;
  readonly today: PlainDate;
}): PaperContent {
  const explained = input.words.filter(({ explanation }) => explanation.trim() !== '');
  const known = new Set(explained.map(({ word }) => nameOfTerm(word)));
  const others = input.terms.filter(({ word }) => !known.has(nameOfTerm(word)));
  const blocks = [
    ...headed('explained', wordListHeadings.explained, explained.map(explainedBlock), 'wie'),
    ...headed('glossary', wordListHeadings.glossary, others.map(termBlock), 'brief'),
  ];
  return {
    kind: 'woordenlijst',
    title: wordListTitle,
    subtitle: withCapital(dateInWords(input.conversation.date)),
    blocks: blocks.length > 0 ? blocks : [wordListEmptyBlock],
    footer: wordListFooter(dateInWords(input.today)),
  };
}

const wordListEmptyBlock: PaperBlock = { kind: 'paragraph', key: 'empty', text: wordListEmpty };

function explainedBlock({
  id,
  word,
  explanation,
  otherLanguage,
  lineId,
}: DifficultWord): PaperBlock {
  const other = otherLanguage.trim();
  return {
    kind: 'term',
    key: `word:${id}`,
    ...(lineId === null ? {} : { sourceLineId: lineId }),
    word: withCapital(other === '' ? word : `${word} (${other})`),
    text: withFullStop(withCapital(explanation)),
  };
}

function termBlock({ word, explanation }: ExplainedTerm): PaperBlock {
  return {
    kind: 'term',
    key: `term:${word}`,
    word: withCapital(word),
    text: withFullStop(withCapital(explanation)),
  };
}
