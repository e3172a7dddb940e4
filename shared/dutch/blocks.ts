import type { Span } from './span.ts';

/** `address` is all that is no running text of a letter: addresses, reference lines, salutation, closing and signature. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table' | 'address';

/** A stretch of lines that belong together, as given. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
}

interface Line extends Span {
  readonly text: string;
}

const bullet = /^\s*(?:[-–—•*●▪◦☐☑□✓]|\d{1,2}[.)]|[a-z][.)])\s+(?=\S)/;
const addressLine =
  /^(?:geachte|beste|hallo|dag|lieve|met vriendelijke groet|vriendelijke groet|hoogachtend|groeten|postbus|kenmerk|ons kenmerk|uw kenmerk|datum|onderwerp|betreft|telefoon|tel|e-mail|bijlagen?)\b(?:[^.!?]{0,60}[,:]?|:.*)$/i;
const postcode = /\b[1-9]\d{3} ?[A-Z]{2}\b/;

/**
 * The blocks of a text, in order; what is only space is in none. A list item is a block of its own, with its sign outside of it. A short line
 * without an end sign is a heading when other text follows; a single line is a paragraph whatever it looks like.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  const lines = linesOf(text);
  const closeOpen = () => {
    const [first] = open;
    const last = open.at(-1);
    if (first && last)
      blocks.push(block(text, open.length === 1 ? 'line' : 'paragraph', first.start, last.end));
    open = [];
  };
  for (const line of lines) {
    if (/^\s*$/.test(line.text)) {
      closeOpen();
      continue;
    }
    const sign = bullet.exec(line.text);
    if (sign) {
      closeOpen();
      blocks.push(block(text, 'list-item', line.start + sign[0].length, line.end));
    } else if (line.text.includes('\t') || /^\s*\|.*\|\s*$/.test(line.text)) {
      closeOpen();
      blocks.push(block(text, 'table', line.start, line.end));
    } else if (isAddress(line.text.trim())) {
      closeOpen();
      blocks.push(block(text, 'address', line.start, line.end));
    } else {
      const before = open.at(-1);
      if (before && (isAsked(open) || !goesOn(before.text, line.text))) closeOpen();
      open.push(line);
    }
  }
  closeOpen();
  // A reference line that is all there is, is what somebody wants to know about.
  if (blocks.every(({ kind }) => kind === 'address')) return blocks.map(asParagraph);
  return blocks.map((one, at) => asHeading(one, at, blocks));
}

function asParagraph({ start, end, text }: Block): Block {
  return { kind: 'paragraph', start, end, text };
}

type Shape = BlockKind | 'line';

function block(text: string, shape: Shape, start: number, end: number): Block & { shape: Shape } {
  const own = text.slice(start, end).trimEnd();
  return {
    kind: shape === 'line' ? 'paragraph' : shape,
    shape,
    text: own,
    start,
    end: start + own.length,
  };
}

function isAddress(line: string): boolean {
  return line.length < 80 && (addressLine.test(line) || postcode.test(line));
}

/** Whether a line is the rest of the one above it: that one was broken off in the middle of a sentence, or ended one. */
function goesOn(above: string, line: string): boolean {
  const isOver = /[.!?:;…]["')\]]*\s*$/.test(above);
  if (isOver) return true;
  return /^\s*\p{Ll}/u.test(line) || above.trim().length >= 50 || /,\s*$/.test(above);
}

/** A short question alone on the first line of a paragraph is its heading. */
function isAsked(open: readonly Line[]): boolean {
  const [first] = open;
  return open.length === 1 && first !== undefined && /^[^.!?]{1,60}\?\s*$/.test(first.text);
}

function asHeading(one: Block, at: number, all: readonly Block[]): Block {
  const { kind, start, end, text } = one;
  const isLine = (one as Block & { shape: Shape }).shape === 'line';
  const wordCount = text.split(/\s+/).length;
  const isTitle = /^#{1,6}\s/.test(text) || (!/[.!,;:…]["')\]]*$/.test(text) && wordCount <= 10);
  const next = all[at + 1];
  const isHeading = isLine && isTitle && next !== undefined && next.kind !== 'address';
  return { kind: isHeading ? 'heading' : kind, start, end, text };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push({ text: text.slice(start, end), start, end });
    start = end + 1;
  }
  return lines;
}
