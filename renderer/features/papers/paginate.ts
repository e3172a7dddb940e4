/** One thing on a paper as it was measured without pages; all lengths in the same unit. */
export interface MeasuredItem {
  readonly height: number;
  /** White space above it, which falls away at the top of a page. */
  readonly spaceBefore: number;
  /** May not be the last thing on a page, as a heading may not. */
  readonly staysWithNext: boolean;
  /** Where its text may be split, in reading order; used only when the item is taller than a page. */
  readonly breaks: readonly PossibleBreak[];
}

/** A place between two words, with the height of what stands before it and of what comes after it. */
export interface PossibleBreak {
  /** The position in the item's text of the first character after the break. */
  readonly offset: number;
  readonly heightAbove: number;
  readonly heightBelow: number;
  readonly isSentenceEnd: boolean;
}

/** An item, or the part of its text from one position up to another; `to` is infinite at its end. */
export interface Slice {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Distributes measured items over pages of the given height, in order. No item is split over two pages (practice, 9.3)
 * unless it is taller than a page: then at the end of a sentence, or at a word when a sentence is as long as a page.
 */
export function paginate(
  items: readonly MeasuredItem[],
  pageHeight: number,
): readonly (readonly Slice[])[] {
  const pages = new PageStack(pageHeight);
  for (const chunk of chunksOf(items)) {
    if (heightNeededOf(chunk, pageHeight) > pages.room) pages.turn();
    for (const { index, item } of chunk) place(item, index, pages);
  }
  return pages.all;
}

/** Text starts at the foot of a page only when this part of a page is left for it. */
const SMALLEST_START = 1 / 4;

interface NumberedItem {
  readonly index: number;
  readonly item: MeasuredItem;
}

/** Gathers the items that have to stay together. */
function chunksOf(items: readonly MeasuredItem[]): readonly (readonly NumberedItem[])[] {
  const chunks: NumberedItem[][] = [];
  let chunk: NumberedItem[] = [];
  for (const [index, item] of items.entries()) {
    chunk.push({ index, item });
    if (item.staysWithNext && index < items.length - 1) continue;
    chunks.push(chunk);
    chunk = [];
  }
  return chunks;
}

/** What must be free on a page to begin there: the whole chunk, or the start of its first item that has to be split. */
function heightNeededOf(chunk: readonly NumberedItem[], pageHeight: number): number {
  let needed = 0;
  for (const { item } of chunk) {
    if (item.height > pageHeight) return needed + item.spaceBefore + pageHeight * SMALLEST_START;
    needed += item.spaceBefore + item.height;
  }
  return needed;
}

function place(item: MeasuredItem, index: number, pages: PageStack): void {
  let rest = item;
  let from = 0;
  while (rest.height > pages.room - pages.spaceAbove(rest)) {
    const end = breakWithin(rest, pages);
    if (end) {
      const height = pages.spaceAbove(rest) + end.heightAbove;
      pages.add({ item: index, from, to: end.offset }, height);
      from = end.offset;
      rest = restAfter(end, rest);
    } else if (pages.isBlank) {
      break;
    }
    pages.turn();
  }
  const to = Number.POSITIVE_INFINITY;
  pages.add({ item: index, from, to }, pages.spaceAbove(rest) + rest.height);
}

/** The last sentence that ends in the lower half of the room that is left, or else the last word that fits. */
function breakWithin(item: MeasuredItem, pages: PageStack): PossibleBreak | undefined {
  if (item.height <= pages.height) return undefined;
  const room = pages.room - pages.spaceAbove(item);
  if (!pages.isBlank && room < pages.height * SMALLEST_START) return undefined;
  const fitting = item.breaks.filter(({ heightAbove }) => heightAbove <= room);
  const sentenceEnd = fitting.findLast(({ isSentenceEnd }) => isSentenceEnd);
  return sentenceEnd && sentenceEnd.heightAbove >= room / 2 ? sentenceEnd : fitting.at(-1);
}

function restAfter(end: PossibleBreak, item: MeasuredItem): MeasuredItem {
  const heightGone = item.height - end.heightBelow;
  const breaks = item.breaks
    .filter(({ offset }) => offset > end.offset)
    .map((later) => ({ ...later, heightAbove: later.heightAbove - heightGone }));
  return { ...item, height: end.heightBelow, breaks };
}

/** The pages so far; what is added goes on the last one. */
class PageStack {
  readonly height: number;
  readonly all: Slice[][] = [[]];
  #used = 0;

  constructor(height: number) {
    this.height = height;
  }

  get isBlank(): boolean {
    return this.#page.length === 0;
  }

  get room(): number {
    return this.height - this.#used;
  }

  get #page(): Slice[] {
    return this.all.at(-1) ?? [];
  }

  add(slice: Slice, height: number): void {
    this.#page.push(slice);
    this.#used += height;
  }

  /** Begins a new page, unless nothing stands on this one yet. */
  turn(): void {
    if (this.isBlank) return;
    this.all.push([]);
    this.#used = 0;
  }

  spaceAbove(item: MeasuredItem): number {
    return this.isBlank ? 0 : item.spaceBefore;
  }
}
