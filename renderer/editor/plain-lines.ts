/** What a clipboard or a drop holds, by kind. */
export interface Pasted {
  getData(kind: string): string;
}

/** What was copied elsewhere, as plain lines: no colours, no tables, no links, no empty lines. */
export function plainLines(pasted: Pasted): string[] {
  const text = pasted.getData('text/plain') || textOfHtml(pasted.getData('text/html'));
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cc}\u00a0]/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** Tags after which a new line begins. */
const lineEnds =
  /<(?:br|hr)\b[^>]*>|<\/(?:p|div|li|tr|h[1-6]|blockquote|pre|dt|dd|section|article)\s*>/gi;
/** What is in the source and never on the page. */
const neverShown = /<!--[\s\S]*?-->|<(script|style|head|template)\b[\s\S]*?<\/\1\s*>/gi;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of a page of HTML. Read as text only: what was copied is never made into a document. */
function textOfHtml(html: string): string {
  return html
    .replace(neverShown, '')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(lineEnds, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, decode);
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
