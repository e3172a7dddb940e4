import { vi } from 'vitest';

const LINE = 20;
const CHARACTERS_IN_LINE = 50;

/**
 * Gives the document sizes, which it does not have without a browser: every item of a paper is as many lines high as
 * its text is long, they stand right under each other, and a page has room for the given number of lines.
 */
export function layOutPages(linesOnPage: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.matches('[data-paper-body]')) return new DOMRect(0, 0, 600, linesOnPage * LINE + 4);
    const items = Array.from(document.querySelectorAll('.paper-measure [data-paper-item]'));
    const top = items.slice(0, items.indexOf(this)).reduce((y, item) => y + heightOf(item), 0);
    return new DOMRect(0, top, 600, heightOf(this));
  });
  Range.prototype.getClientRects = function (this: Range) {
    const item = this.startContainer.parentElement?.closest('[data-paper-item]');
    const top = item?.getBoundingClientRect().top ?? 0;
    const lines = [this.startOffset, this.endOffset - 1].map((at) =>
      Math.floor(at / CHARACTERS_IN_LINE),
    );
    const rects = lines.map((line) => new DOMRect(0, top + line * LINE, 600, LINE));
    return Object.assign(rects, { item: (at: number) => rects[at] ?? null });
  };
}

function heightOf(item: Element): number {
  const text = item.textContent.replaceAll(/[“”]/g, '');
  return Math.max(1, Math.ceil(text.length / CHARACTERS_IN_LINE)) * LINE;
}
