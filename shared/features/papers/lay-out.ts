import { sentencesOf } from '../../dutch/sentences.ts';
import type { PaperLook } from './look.ts';
import type { Paper, PaperBlock, PaperBlockKind, PaperContent } from './schema.ts';

/**
 * A paper in the size and layout of the one who reads it. Here and nowhere else it is decided where a line begins:
 * preview, pdf, docx and plain text all take it from the words. In the layout `a2` every sentence begins a line, and
 * who, what and when of an agreement stand under each other (practice, 9.2).
 */
export function laidOut(content: PaperContent, look: PaperLook): Paper {
  if (look.layout === 'b1') return { ...content, look };
  return { ...content, look, blocks: content.blocks.map((block) => ofKind(block.kind, block)) };
}

type BlockOf<Kind extends PaperBlockKind> = Extract<PaperBlock, { kind: Kind }>;
type Layouts = { readonly [Kind in PaperBlockKind]: (block: BlockOf<Kind>) => BlockOf<Kind> };

const layouts: Layouts = {
  heading: (block) => block,
  paragraph: (block) => ({ ...block, text: oneALine(block.text) }),
  own_words: (block) => ({ ...block, text: oneALine(block.text) }),
  list_item: (block) => ({ ...block, text: oneALine(block.text) }),
  agreement: (block) => ({ ...block, what: oneALine(block.what), isStacked: true }),
  tick_box: (block) => ({ ...block, text: oneALine(block.text) }),
  unclear: (block) => ({ ...block, text: oneALine(block.text), detail: oneALine(block.detail) }),
  contact: (block) => block,
  term: (block) => ({ ...block, text: oneALine(block.text), isStacked: true }),
  choices: (block) => block,
  fill_in: (block) => block,
  writing_line: (block) => block,
};

function ofKind<Kind extends PaperBlockKind>(kind: Kind, block: BlockOf<Kind>): BlockOf<Kind> {
  return layouts[kind](block);
}

/** The text with a line break before every sentence but the first; breaks that were there stay. */
function oneALine(text: string): string {
  return text.split('\n').map(sentencesUnderEachOther).join('\n');
}

function sentencesUnderEachOther(text: string): string {
  const starts = sentencesOf(text).map(({ start }) => start);
  return starts.length < 2
    ? text
    : starts.map((start, at) => text.slice(at === 0 ? 0 : start, starts[at + 1]).trim()).join('\n');
}
