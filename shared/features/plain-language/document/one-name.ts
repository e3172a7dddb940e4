import { finding, hint } from '../rules/rule.ts';
import type { Finding } from '../schema.ts';
import type { DocumentRule } from './document.ts';

/** Labels of one and the same thing. */
const names: readonly (readonly RegExp[])[] = [
  [/^hulp$/, /^ondersteuning$/, /^zorg$/],
  [/^brief$/, /^schrijven$/, /^bericht$/],
  [/^besluit$/, /^beschikking$/, /^beslissing$/],
  [/^bezwaar$/, /^bezwaarschrift$/],
  [/^hulpverlener$/, /^zorgverlener$/, /^professional$/],
];

/** W9: one thing, one name. Asks to choose where a text uses two labels. */
export const oneName: DocumentRule = ({ blocks }) =>
  names.flatMap((labels): Finding[] => {
    let first: number | undefined;
    for (const block of blocks) {
      for (const { words } of block.readings) {
        for (const { lower, before, start, end } of words) {
          const label = labels.findIndex((one) => one.test(lower));
          if (
            label === -1 ||
            (lower === 'schrijven' && !/\S/.test(before) && !isNoun(words, start))
          )
            continue;
          if (first === undefined) first = label;
          else if (first !== label) {
            const message = 'Hetzelfde heet hier anders dan eerder. Kies één woord.';
            const place = { start: block.start + start, end: block.start + end };
            return [
              finding('W9', 'info', place, {
                message,
                fixes: [hint('Kies één woord en houd dat aan.')],
              }),
            ];
          }
        }
      }
    }
    return [];
  });

/** "ons schrijven" is a letter, "wij schrijven" is not. */
function isNoun(words: readonly { lower: string; start: number }[], start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  return /^(?:het|ons|uw|dit|dat|bijgaand|voornoemd)$/.test(words[at - 1]?.lower ?? '');
}
