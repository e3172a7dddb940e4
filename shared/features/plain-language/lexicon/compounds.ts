/**
 * The last part of a word that is put together of two known ones ("schoonmaakhulp": hulp), the longest last part that fits; `undefined` when
 * it is none. Between the parts may stand s, en or e.
 */
export function lastPartOf(word: string, isKnown: (part: string) => boolean): string | undefined {
  const joined = word.indexOf('-');
  if (joined > 1 && joined < word.length - 3) return word.slice(word.lastIndexOf('-') + 1);
  if (word.length < 7) return undefined;
  for (let at = 3; at <= word.length - 4; at += 1) {
    const last = word.slice(at);
    if (!isKnown(last)) continue;
    const first = word.slice(0, at);
    if (isFirstPart(first, isKnown)) return last;
  }
  return undefined;
}

function isFirstPart(first: string, isKnown: (part: string) => boolean): boolean {
  if (isKnown(first)) return true;
  for (const link of ['s', 'en', 'e', 'n']) {
    const bare = first.slice(0, -link.length);
    if (first.endsWith(link) && bare.length >= 3 && isKnown(bare)) return true;
  }
  return false;
}
