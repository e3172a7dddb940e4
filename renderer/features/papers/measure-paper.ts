import type { Paper } from '../../../shared/features/papers/schema.ts';
import { staysWithNext } from '../../../shared/features/papers/stays-with-next.ts';
import { measureBreaks } from './measure-breaks.ts';
import type { MeasuredItem } from './paginate.ts';

export interface MeasuredPaper {
  readonly items: readonly MeasuredItem[];
  /** The height there is for items on each page. */
  readonly pageHeight: number;
}

/**
 * Reads the size of the title and of every block from a page on which the whole paper is laid out. Without a layout,
 * as in a document that is not shown, a page has no end.
 */
export function measurePaper(page: HTMLElement, paper: Paper): MeasuredPaper {
  const body = page.querySelector('[data-paper-body]');
  const roomInPx = (body?.getBoundingClientRect().height ?? 0) - ROOM_FOR_RULES_PX;
  const pageHeight = roomInPx > 0 ? roomInPx : Number.POSITIVE_INFINITY;

  let bottomOfLast: number | undefined;
  const items = Array.from(page.querySelectorAll('[data-paper-item]'), (element, index) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    const spaceBefore = top - (bottomOfLast ?? top);
    bottomOfLast = bottom;
    const breaks = height > pageHeight ? measureBreaks(element) : [];
    return { height, spaceBefore, staysWithNext: itemStaysWithNext(index, paper), breaks };
  });
  return { items, pageHeight };
}

/** A list that goes on over the page is closed and opened again by its rules; they are not part of any item. */
const ROOM_FOR_RULES_PX = 4;

/** The title, which is the first item, always has something under it. */
function itemStaysWithNext(item: number, { blocks }: Paper): boolean {
  const block = blocks[item - 1];
  return !block || staysWithNext(block, blocks[item]);
}
