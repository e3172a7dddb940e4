import { functionWords } from './lexicon/function-words.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words of Dutch that no neighbour shares. */
const dutch = listed(
  `de het een en van ik je u hij zij wij jullie niet geen maar want dat dit deze voor met bij naar ook nog wel als dan om aan op uw mijn zijn haar
  ons onze wordt worden heeft hebben kan kunt kunnen moet moeten krijgt gaat uit over door tot of er ben bent`,
);
/** Small words of the languages most often met beside it. */
const foreign = listed(
  `the and of to you your for with this are have has not from they will would can she our their been which please be it that what how about if my
  und der das nicht ist mit für auf sie ich wir ein eine den dem zu haben werden bei auch sind oder wenn können müssen bitte
  le la les des une est vous nous pour avec dans que qui pas sur votre ce cette sont au du et je
  el los las una para con por su usted como más pero
  bir ve bu için ile değil çok var yok siz biz olarak ne gibi daha
  jest nie się na do że to jak czy dla od po za
  il che di per non sono una del della`,
);

/** Of how many words a stretch is, and in what language they look. Sums only. */
export interface LanguageCount {
  readonly words: number;
  readonly latin: number;
  readonly dutch: number;
  readonly foreign: number;
  readonly known: number;
}

/** Counts words in small letters; `isKnown` says whether a word is a Dutch one. */
export function countLanguage(
  words: readonly string[],
  isKnown: (word: string) => boolean,
): LanguageCount {
  const lettered = words.filter((word) => /\p{L}/u.test(word));
  const count = (holds: (word: string) => boolean) => lettered.filter(holds).length;
  return {
    words: lettered.length,
    latin: count((word) => /\p{Script=Latin}/u.test(word)),
    dutch: count((word) => dutch.has(word)),
    foreign: count((word) => foreign.has(word) && !functionWords.has(word)),
    known: count(isKnown),
  };
}

/** Whether a text is surely not Dutch: in another script, or with the small words of another language. */
export function isNotDutch(counts: readonly LanguageCount[]): boolean {
  const sum = (key: keyof LanguageCount) => counts.reduce((total, one) => total + one[key], 0);
  const words = sum('words');
  if (words === 0) return false;
  if (sum('latin') / words < 0.5) return true;
  // In a fragment of a few words one small word proves nothing: "na" and "per" are Dutch too.
  if (sum('foreign') > sum('dutch') && (sum('foreign') > 1 || words < 5)) return true;
  return sum('dutch') === 0 && words >= 6 && sum('known') / words < 0.35;
}
