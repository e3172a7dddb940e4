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

/** Whether words in small letters are surely not Dutch: another script, or the small words of another language. */
export function isNotDutch(words: readonly string[], isKnown: (word: string) => boolean): boolean {
  const lettered = words.filter((word) => /\p{L}/u.test(word));
  if (lettered.length === 0) return false;
  const latin = lettered.filter((word) => /\p{Script=Latin}/u.test(word)).length;
  if (latin / lettered.length < 0.5) return true;
  const ofDutch = lettered.filter((word) => dutch.has(word)).length;
  const ofOthers = lettered.filter((word) => foreign.has(word) && !functionWords.has(word)).length;
  // In a fragment of a few words one small word proves nothing: "na" and "per" are Dutch too.
  if (ofOthers > ofDutch && (ofOthers > 1 || lettered.length < 5)) return true;
  if (ofDutch > 0 || lettered.length < 6) return false;
  return lettered.filter(isKnown).length / lettered.length < 0.35;
}
