/** Letters whose order a pdf or a word processor may change: those that are written from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/**
 * The letters and numbers of a text and nothing else, to compare what papers say: signs, boxes, bullets, white space and
 * line breaks belong to the layout.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(rightToLeft, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
