import { societyWords } from '../data/society-words.ts';
import { lastPartOf } from './compounds.ts';
import { frequenciesOf } from './frequency.ts';
import { stemsOf } from './inflections.ts';

const EVERYDAY = 4.2;
/** A form or compound of known words that is in no list itself. */
const PUT_TOGETHER = 3.2;
const UNKNOWN = 2;
/** What is longer is no word but signs without a space; taking it apart would take for ever. */
const LONGEST_WORD = 60;

/** Parts that come before a known word without hiding it. "Ver-" and "ont-" often do: "ontwaren" is not "waren". */
const small =
  /^(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg|samen|binnen|buiten|be|her|on|mede|tussen|rond)(\p{L}{4,})$/u;
const suffix = /^(\p{L}{4,}?)(?:ing|ingen|baar|bare|ig|ige|lijk|lijke|loos|loze|vol|volle)$/u;

/** How common words are. */
export interface Lexicon {
  /** The Zipf value of a word in small letters: 4 and more is everyday, under 3 rare. */
  zipfOf(word: string): number;
}

/**
 * Word frequencies from a ranked list (section 7 of the writing guide): what is listed counts by its rank, an inflection a
 * little less than its stem, a compound as its last part ("schoonmaakhulp" as "hulp"), anything else as rare.
 */
export function createLexicon(rankedWords: string): Lexicon {
  const listed = frequenciesOf(rankedWords);
  const known = new Map<string, number>();

  function listedZipf(word: string): number | undefined {
    const zipf = listed.get(word);
    if (!societyWords.has(word)) return zipf;
    return Math.max(EVERYDAY, zipf ?? 0);
  }

  function ofStem(word: string): number | undefined {
    const zipfs = stemsOf(word).flatMap((stem) => listedZipf(stem) ?? []);
    return zipfs.length === 0 ? undefined : Math.max(...zipfs);
  }

  /** Made of a known word by a small part at one end: "terugsturen", "berekenen", "bruikbaar". */
  function isDerived(word: string): boolean {
    const isKnown = (part: string) =>
      part.length >= 4 && (listedZipf(part) !== undefined || ofStem(part) !== undefined);
    const tail = small.exec(word)?.[1];
    if (tail !== undefined && isKnown(tail)) return true;
    const head = suffix.exec(word)?.[1];
    return head !== undefined && (isKnown(head) || isKnown(`${head}en`));
  }

  function measure(word: string): number {
    if (word.length > LONGEST_WORD) return UNKNOWN;
    if (word.startsWith("'s ")) return EVERYDAY;
    const direct = listedZipf(word) ?? listedZipf(word.normalize('NFD').replace(/\p{M}/gu, ''));
    if (direct !== undefined) return direct;
    const stem = ofStem(word);
    if (stem !== undefined) return Math.max(PUT_TOGETHER, Math.min(EVERYDAY, stem - 0.8));
    if (isDerived(word)) return PUT_TOGETHER;
    const isKnown = (part: string) => part.length >= 3 && listedZipf(part) !== undefined;
    const last =
      lastPartOf(word, isKnown) ??
      lastPartOf(word, (part) => isKnown(part) || (part.length >= 5 && ofStem(part) !== undefined));
    if (last === undefined) return UNKNOWN;
    const ofLast = listedZipf(last) ?? ofStem(last);
    if (ofLast === undefined) return UNKNOWN;
    // The longer the compound, the more there is to take apart.
    const most = word.length >= 16 ? PUT_TOGETHER : word.length >= 12 ? 3.7 : EVERYDAY;
    return Math.max(PUT_TOGETHER, Math.min(most, ofLast - 0.3));
  }

  return {
    zipfOf(word) {
      let zipf = known.get(word);
      if (zipf === undefined) {
        zipf = measure(word);
        known.set(word, zipf);
      }
      return zipf;
    },
  };
}
