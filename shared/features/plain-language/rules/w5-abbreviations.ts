import { overlaps } from '../../../dutch/span.ts';
import { writtenOut } from '../data/written-out.ts';
import type { Finding } from '../schema.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

const allowed: ReadonlySet<string> = new Set(
  'tv pc km kg cm wc aow pin m mg ml cd dvd sms gps usb wifi pdf ok nl vve bv nv eu gsm ov e-mail gft apk wa id ehbo'.split(
    ' ',
  ),
);
const capitals =
  /^(?:\p{Lu}{2,5}\d?|\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{1,3}&\p{Lu})(?:'?(?:s|er|ers|en))?$/u;

/** W5: abbreviations. Those with dots are written out; others are said in full at first use. Names of the glossary are W1. */
export const abbreviations: SentenceRule = {
  id: 'W5',
  find: (reading) => {
    const isShouted = reading.words.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length > 2;
    return reading.words.flatMap((word, at): Finding[] => {
      if (reading.terms.some((term) => overlaps(term, word))) return [];
      const full = writtenOut[word.lower.replace(/\.$/, '')];
      if (word.kind === 'abbreviation' && full !== undefined) {
        if (full === '') return [];
        const fix = { kind: 'write-out' as const, label: `Schrijf: ${full}`, text: full };
        return [
          finding('W5', 'yellow', word, {
            message: 'Schrijf deze afkorting helemaal uit.',
            fixes: [fix],
          }),
        ];
      }
      // Initials of a name are no abbreviation.
      if (word.kind === 'abbreviation' && /^(?:\p{Lu}\.)+$/u.test(word.text)) return [];
      if (word.kind === 'abbreviation' && word.lower !== 'p.') {
        return [finding('W5', 'yellow', word, { message: 'Schrijf deze afkorting helemaal uit.' })];
      }
      const isAbbreviation = word.kind === 'word' && capitals.test(word.text) && !isShouted;
      if (!isAbbreviation || allowed.has(word.lower)) return [];
      if (/\($/.test(word.before) || /^ ?\(/.test(reading.words[at + 1]?.before ?? '')) return [];
      const message = 'Niet iedereen kent deze afkorting. Schrijf eerst voluit wat het is.';
      return [
        finding('W5', 'yellow', word, { message, fixes: [hint('Schrijf: voluit (afkorting).')] }),
      ];
    });
  },
};
