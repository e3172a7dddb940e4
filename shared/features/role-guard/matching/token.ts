/** A word of a sentence as the rules see it. */
export interface Token {
  /** Lower case, without accents; the spoken short forms written out. */
  readonly word: string;
  /** Names of the word classes it belongs to. */
  readonly classes: ReadonlySet<string>;
  /** The places in patterns it can stand in, see `fitsOf`. */
  readonly fits: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** Words in a row, and the places in patterns that any of them can stand in. */
export interface Row<T extends Token = Token> {
  readonly tokens: readonly T[];
  readonly fits: Uint32Array;
}

export function rowOf<T extends Token>(tokens: readonly T[]): Row<T> {
  const fits = new Uint32Array(tokens[0]?.fits.length ?? 0);
  for (const token of tokens) {
    for (let at = 0; at < fits.length; at++) fits[at] = (fits[at] ?? 0) | (token.fits[at] ?? 0);
  }
  return { tokens, fits };
}
