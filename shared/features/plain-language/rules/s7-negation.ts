import { finding, hint, type SentenceRule } from './rule.ts';

const negative =
  /^(?:niet|geen|nooit|niemand|niets|nergens|zonder|tenzij|noch|zelden|uitgesloten|onmogelijk|ongebruikelijk|onwaarschijnlijk|onjuist|onterecht|onvoldoende|onredelijk|ondenkbaar|ongegrond|onaannemelijk|onbekend|ongewoon|oneens|onbelangrijk|onnodig|onduidelijk|onverschillig|onaanzienlijke?|onlogisch|onverstandig|onprettig|onmogelijke|ontbreekt|ontbreken|voorkomen|vermijden|weigeren|ontkennen)$/;
const firm = /^(?:niet|geen|nooit|niemand|niets|nergens|noch)$/;

/** S7: two negatives in one sentence. The reader has to turn it around twice. */
export const doubleNegation: SentenceRule = {
  id: 'S7',
  find: ({ words, clauses }) => {
    const at = words.flatMap(({ lower }, index) => (negative.test(lower) ? [index] : []));
    for (const [index, from] of at.entries()) {
      const to = at[index + 1];
      const [first, last] = [words[from], to === undefined ? undefined : words[to]];
      if (to === undefined || !first || !last) continue;
      if (!firm.test(first.lower) && !firm.test(last.lower) && last.lower !== 'tenzij') continue;
      // Two things that are both not so, each in a clause of its own, are plain.
      const border = clauses.find(({ from: start }) => start > from && start <= to);
      const isSubordinate = border?.opens === 'subordinate';
      const isBoth = words
        .slice(from + 1, to)
        .some(({ lower }) => lower === 'en' || lower === 'of' || lower === 'maar');
      if (isBoth || (border && !isSubordinate)) continue;
      const message = 'Hier staat twee keer een ontkenning. Zeg wat er wel is.';
      return [
        finding(
          'S7',
          'yellow',
          { start: first.start, end: last.end },
          { message, fixes: [hint('Zeg het zonder: niet, geen.')] },
        ),
      ];
    }
    return [];
  },
};
