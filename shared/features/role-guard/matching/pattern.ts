import type { Row, Token } from './token.ts';
import { fitNumber, hasFit } from './word-fits.ts';

type Part =
  | { readonly kind: 'word'; readonly isOptional: boolean; readonly fit: number }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** Whether words stand somewhere in a row. */
export type Pattern = (row: Row) => boolean;

const FEW = 3;
const MORE = 8;

/**
 * Reads a pattern. Between spaces stand: a word (`regel`, `pil*`), a class of words (`@care`), several of these with `|`
 * between them, any of them with `?` behind it when it may be missing; `..` for at most three other words and `...` for at
 * most eight; `^` for the beginning and `$` for the end. ` / ` stands between whole patterns of which one is enough.
 */
export function pattern(written: string): Pattern {
  const ways = written.split(/\s\/\s/).map((way) => {
    const parts = way.trim().split(/\s+/).map(partFrom);
    const needed = parts.flatMap((part) =>
      part.kind === 'word' && !part.isOptional ? [part.fit] : [],
    );
    return { parts, needed };
  });
  return ({ tokens, fits }) =>
    ways.some(({ parts, needed }) => {
      if (!needed.every((fit) => hasFit(fits, fit))) return false;
      for (let at = 0; at < tokens.length; at++) if (standsAt(parts, 0, tokens, at)) return true;
      return false;
    });
}

function partFrom(written: string): Part {
  if (written === '..') return { kind: 'gap', most: FEW };
  if (written === '...') return { kind: 'gap', most: MORE };
  if (written === '^') return { kind: 'start' };
  if (written === '$') return { kind: 'end' };
  const isOptional = written.endsWith('?');
  return {
    kind: 'word',
    isOptional,
    fit: fitNumber(isOptional ? written.slice(0, -1) : written),
  };
}

function standsAt(
  parts: readonly Part[],
  from: number,
  tokens: readonly Token[],
  at: number,
): boolean {
  const part = parts[from];
  if (!part) return true;
  if (part.kind === 'start') return at === 0 && standsAt(parts, from + 1, tokens, at);
  if (part.kind === 'end') return at === tokens.length && standsAt(parts, from + 1, tokens, at);
  if (part.kind === 'gap') {
    const last = Math.min(tokens.length, at + part.most);
    for (let next = at; next <= last; next++) {
      if (standsAt(parts, from + 1, tokens, next)) return true;
    }
    return false;
  }
  const token = tokens[at];
  if (token && hasFit(token.fits, part.fit) && standsAt(parts, from + 1, tokens, at + 1)) {
    return true;
  }
  return part.isOptional && standsAt(parts, from + 1, tokens, at);
}
