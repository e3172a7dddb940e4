/** A text as it is searched in: small letters without accents, and for each of them where it stands in the text. */
export interface Folded {
  readonly text: string;
  /** By place in the folded text; one longer than it, so that an end can be looked up too. */
  readonly at: readonly number[];
}

/** Folds a text for searching. "Café" is found by "cafe", and "İ" and "ß" do not shift what comes after them. */
export function folded(text: string): Folded {
  if (plainLetters.test(text)) {
    return { text: text.toLowerCase(), at: Array.from({ length: text.length + 1 }, (_, at) => at) };
  }
  let folds = '';
  const at: number[] = [];
  let from = 0;
  for (const sign of text) {
    const plain = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) at.push(from);
    folds += plain;
    from += sign.length;
  }
  at.push(text.length);
  return { text: folds, at };
}

/** Letters that fold one to one, which is nearly every line. */
const plainLetters = /^[\x20-\x7e]*$/;

/** Only the folded text. */
export function fold(text: string): string {
  return folded(text).text;
}
