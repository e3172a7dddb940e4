/** A line with what is not the supporter's own blanked out, unit for unit, so that places stay the same. */
export interface HiddenQuotes {
  readonly text: string;
  /** From here on a quotation mark was opened and never closed; `null` when all were. */
  readonly openFrom: number | null;
}

/** What stands for a blanked unit: no word, no space, so a sentence is not cut in a quote. */
const BLANK = '\u00a4';

const closing: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"',
  '„': '”“"',
  '«': '»',
  '‘': "’'",
  "'": "'’",
};

/** The supporter saying what the supporter said: those words are the supporter's own. */
const saidMyself =
  /(?:\b(?:ik|wij|we)\b[^.!?]{0,30}\b(?:zei|zeg|gezegd|zeiden|beloofde|antwoordde|antwoord|geschreven|schreef)|\b(?:zei|antwoordde|beloofde|schreef) ik)\b[^.!?]{0,20}$/iu;

/** The same behind the words. */
const saidMyselfBehind =
  /^[,.]?\s*(?:(?:zei|zeg|antwoordde|beloofde|schreef|vertelde) (?:ik|wij|we)\b|(?:heb|hebben) (?:ik|wij|we)\b[^.!?]{0,40}\b(?:gezegd|gedrukt|verteld|beloofd|verzekerd|geantwoord|geschreven|gerustgesteld)\b)/iu;

/** Takes marks of HTML and literal words out of a line (practice 7.2, step 1). */
export function hideQuotes(line: string): HiddenQuotes {
  const text = line.replace(/<\/?[a-z][^<>]{0,200}>/gi, (tag) => ' '.repeat(tag.length));
  let hidden = '';
  let at = 0;
  let openFrom: number | null = null;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const until = closing[sign];
    if (until === undefined || !opensAt(text, at, sign)) {
      hidden += sign;
      at++;
      continue;
    }
    const end = closeOf(text, at + 1, until);
    if (end === null) {
      openFrom ??= at;
      hidden += ' ';
      at++;
    } else if (
      saidMyself.test(text.slice(Math.max(0, at - 80), at)) ||
      saidMyselfBehind.test(text.slice(end + 1, end + 100))
    ) {
      hidden += ` ${text.slice(at + 1, end)} `;
      at = end + 1;
    } else {
      hidden += BLANK.repeat(end + 1 - at);
      at = end + 1;
    }
  }
  return { text: hidden, openFrom };
}

/** An apostrophe in or before a word ('s nachts, foto's) opens nothing. */
function opensAt(text: string, at: number, sign: string): boolean {
  if (sign !== "'" && sign !== '‘') return true;
  const before = text[at - 1] ?? ' ';
  return /[\s(:,¤]/u.test(before) && !/^[a-z](?![\p{L}])/iu.test(text.slice(at + 1, at + 3));
}

/** Long enough for what people quote; a search without end would make a long line slow. */
const LONGEST_QUOTE = 600;

function closeOf(text: string, from: number, signs: string): number | null {
  const last = Math.min(text.length, from + LONGEST_QUOTE);
  for (let at = from; at < last; at++) {
    if (!signs.includes(text[at] ?? '')) continue;
    const isApostrophe = text[at] === "'" || text[at] === '’';
    if (!isApostrophe || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return at;
  }
  return null;
}
