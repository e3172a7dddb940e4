import type { Finding } from '../schema.ts';
import { finding, hint, replaceBy, type SentenceRule } from './rule.ts';

const digits: Readonly<Record<string, number>> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
};
const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const roman = /^(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/;

/** N1: numbers as digits, dates with the month in letters, no Roman numerals, percents as "1 op de 5". */
export const numbers: SentenceRule = {
  id: 'N1',
  find: ({ words }) =>
    words.flatMap((word, at): Finding[] => {
      const said = (message: string, fix = hint(message)) => [
        finding('N1', 'info', word, { message, fixes: [fix] }),
      ];
      const digit = digits[word.lower];
      if (digit !== undefined && word.kind === 'word' && at > 0) {
        return said('Schrijf een getal met cijfers.', replaceBy(String(digit)));
      }
      if (
        word.kind === 'word' &&
        roman.test(word.text) &&
        !/^\p{Lu}\p{Ll}/u.test(words[at - 1]?.text ?? '')
      ) {
        const message = 'Schrijf gewone cijfers. Veel mensen kennen deze cijfers niet.';
        return [
          finding('N1', 'red', word, { message, fixes: [replaceBy(String(fromRoman(word.text)))] }),
        ];
      }
      if (word.kind !== 'number') return [];
      const date = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(word.text);
      const month = months[Number(date?.[2]) - 1];
      if (date && month) {
        const year = date[3]?.length === 2 ? `20${date[3]}` : date[3];
        return said(
          'Schrijf de maand met letters.',
          replaceBy(`${Number(date[1])} ${month} ${year}`),
        );
      }
      if (/,(?:-+|–)$/.test(word.text))
        return said(
          'Schrijf een rond bedrag zonder streepje.',
          replaceBy(word.text.replace(/,.*$/, '')),
        );
      const time = /^(\d{1,2}):(\d{2})(?: uur)?$/.exec(word.text);
      if (time)
        return said('Schrijf een tijd met een punt.', replaceBy(`${time[1]}.${time[2]} uur`));
      const percent = /^(\d+) ?%$/.exec(word.text);
      if (percent) return said('Een deel is duidelijker: 1 op de 5.', oneOf(Number(percent[1])));
      return [];
    }),
};

function oneOf(percent: number) {
  const share = 100 / percent;
  return Number.isInteger(share) && share > 1
    ? replaceBy(`1 op de ${share}`)
    : hint('Schrijf bijvoorbeeld: 1 op de 5.');
}

function fromRoman(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (const [at, sign] of [...text].entries()) {
    const value = values[sign] ?? 0;
    total += value < (values[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
