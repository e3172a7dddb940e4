import { blocksOf } from '../../../dutch/blocks.ts';
import { ask, finding, hint } from '../rules/rule.ts';
import type { Finding } from '../schema.ts';
import { checkBlock } from '../text/check-block.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';
import type { CheckedDocument, DocumentRule } from './document.ts';
import { type Fact, factsIn } from './facts.ts';
import { matchingSentence } from './matching-sentence.ts';

type Placed = SentenceReading & { readonly offset: number };

/**
 * T2: a text beside the letter it is about. A date, amount or length of time that the letter does not have is red, and so is a "niet" that came or
 * went; what the letter has and the text does not, names of organisations too, is yellow, for the writer to tick off.
 */
export const factsKept: DocumentRule = (document) => {
  const { source, blocks } = document;
  if (source === undefined || source.trim() === '') return [];
  const own = blocks.flatMap(({ readings, start }) =>
    readings.map((reading): Placed => ({ ...reading, offset: start })),
  );
  const letter = readLetter(source, document);
  return [...strangeFacts(own, letter), ...missingFacts(own, letter), ...turnedAround(own, letter)];
};

function readLetter(source: string, { lexicon, limits }: CheckedDocument): SentenceReading[] {
  return blocksOf(source).flatMap(
    (block) =>
      checkBlock(block, { lexicon, limits, ownTerms: [], isLate: () => false })?.readings ?? [],
  );
}

const isSame = (one: Fact) => (other: Fact) => one.kind === other.kind && one.value === other.value;

/** What a summary may name of its own: whom to call, who else helps. */
const mayBeNew: ReadonlySet<Fact['kind']> = new Set(['phone', 'percent', 'organisation']);

function strangeFacts(own: readonly Placed[], letter: readonly SentenceReading[]): Finding[] {
  const known = letter.flatMap(factsIn);
  return own.flatMap((reading) =>
    factsIn(reading)
      .filter((fact) => !mayBeNew.has(fact.kind) && !known.some(isSame(fact)))
      .map((fact) =>
        finding('T2', 'red', placed(reading, fact), {
          message: 'Dit staat niet in de brief.',
          fixes: [ask('Klopt dit? Kijk in de brief.')],
        }),
      ),
  );
}

function missingFacts(own: readonly Placed[], letter: readonly SentenceReading[]): Finding[] {
  const here = own.flatMap(factsIn);
  const said = new Set<string>();
  return letter.flatMap(factsIn).flatMap((fact): Finding[] => {
    const key = `${fact.kind} ${fact.value}`;
    if (said.has(key) || here.some(isSame(fact)) || fact.kind === 'percent') return [];
    said.add(key);
    const message = `In de brief staat ook: ${inWords(fact)}.`;
    return [
      finding('T2', 'yellow', { start: 0, end: 0 }, { message, fixes: [ask('Hoort dit erbij?')] }),
    ];
  });
}

function inWords({ kind, value, written }: Fact): string {
  if (written !== undefined) return written;
  if (kind === 'amount') return `€ ${value.replace('.', ',')}`;
  const [day, month] = value.split('-');
  if (kind !== 'date')
    return kind === 'time' ? `${value.slice(0, -2)}.${value.slice(-2)} uur` : value;
  return `${day} ${'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')[Number(month) - 1] ?? ''}`;
}

const negative =
  /(?:^| )(?:niet|geen|nooit|niemand|niets|afgewezen|geweigerd|weigeren|afwijzen|stopgezet)(?= |$)/g;
const exception =
  /(?:^| )(?:tenzij|mits|behalve|alleen als|alleen wanneer|niet als|uitsluitend)(?= |$)/;
const may = /(?:^| )(?:kan|kunt|kunnen|mag|mogen)(?= |$)/;
const must = /(?:^| )(?:moet|moeten|dient|dienen|verplicht)(?= |$)/;

function turnedAround(own: readonly Placed[], letter: readonly SentenceReading[]): Finding[] {
  const hasNegation = own.some(({ phrase }) => count(phrase) > 0);
  let isReported = false;
  return letter.flatMap((there): Finding[] => {
    const here = matchingSentence(there, own);
    const negated = count(there.phrase);
    if (!here) {
      if (negated === 0 || hasNegation || isReported) return [];
      isReported = true;
      const message = 'De brief zegt ergens: niet of geen. Dat staat hier nergens. Klopt dat?';
      return [
        finding(
          'T2',
          'red',
          { start: 0, end: 0 },
          { message, fixes: [ask('Wat krijgt de lezer niet?')] },
        ),
      ];
    }
    const red = (message: string) => [
      finding('T2', 'red', placed(here, here), { message, fixes: [hint('Kijk in de brief.')] }),
    ];
    if (negated > 0 && count(here.phrase) === 0)
      return red('In de brief staat hier: niet of geen. Dat is hier weg.');
    if (negated === 0 && count(here.phrase) > 0)
      return red('In de brief staat hier geen: niet of geen. Klopt dit?');
    if (may.test(there.phrase) && !must.test(there.phrase) && must.test(here.phrase))
      return red('In de brief staat: kan of mag. Hier staat: moet.');
    if (
      must.test(there.phrase) &&
      !may.test(there.phrase) &&
      may.test(here.phrase) &&
      !must.test(here.phrase)
    )
      return red('In de brief staat: moet. Hier staat: kan of mag.');
    if (exception.test(there.phrase) && !exception.test(here.phrase) && !count(here.phrase))
      return red('In de brief staat een uitzondering. Die is hier weg.');
    return [];
  });
}

function count(phrase: string): number {
  return phrase.match(negative)?.length ?? 0;
}

function placed({ offset }: Placed, { start, end }: { start: number; end: number }) {
  return { start: start + offset, end: end + offset };
}
