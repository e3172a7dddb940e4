import { agreementParts } from './agreement-parts.ts';
import type { Paper, PaperBlock, PaperBlockKind } from './schema.ts';

/**
 * A paper as plain text for a screen reader: the same words in the same order, one thing a line and a blank line above
 * every heading (practice, 9.3). Empty lines to write on are left out, and so are the numbers of pages.
 */
export function paperInText(paper: Paper): string {
  const head = [paper.title, paper.subtitle].filter(Boolean);
  const body = paper.blocks.flatMap((block) => linesOf(block.kind, block));
  return `${[...head, ...body, '', paper.footer].join('\n')}\n`;
}

type BlockOf<Kind extends PaperBlockKind> = Extract<PaperBlock, { kind: Kind }>;
type Texts = { readonly [Kind in PaperBlockKind]: (block: BlockOf<Kind>) => readonly string[] };

const texts: Texts = {
  heading: ({ text }) => ['', text],
  paragraph: ({ text }) => [text],
  own_words: ({ text }) => [`“${text}”`],
  list_item: ({ text }) => [`- ${text}`],
  agreement: (agreement) => [
    `- ${agreementParts(agreement)
      .map(({ before, text }) => `${before}${text}`)
      .join('')}`,
  ],
  tick_box: ({ text, when }) => [`[ ] ${text}`, ...known(when)],
  unclear: ({ text, detail }) => [`- ${text}`, ...known(detail)],
  contact: ({ name, detail, phone }) => [`- ${name}`, ...known(phone), ...known(detail)],
  term: ({ word, text, isStacked }) => [`- ${word}:${isStacked ? '\n' : ' '}${text}`],
  choices: ({ label, options }) => [label, ...options.map((option) => `[ ] ${option}`)],
  fill_in: ({ label }) => [`${label}:`],
  writing_line: () => [],
};

function linesOf<Kind extends PaperBlockKind>(kind: Kind, block: BlockOf<Kind>): readonly string[] {
  return texts[kind](block);
}

function known(text: string): readonly string[] {
  return text === '' ? [] : [text];
}
