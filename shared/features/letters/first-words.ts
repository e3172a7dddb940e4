import type { PlainDate } from '../../primitives/plain-date.ts';
import type { Case } from '../cases/schema.ts';
import type { DecisionContent } from '../decisions/schema.ts';
import type { LetterField, LetterKindId, LetterWords } from './schema.ts';

/** What does not change from one letter of an inhabitant to the next. */
const carriedOver: readonly LetterField[] = ['name', 'address', 'town', 'birthDate'];

/** These go to a court, whose name is on no decision. */
const toCourt: readonly LetterKindId[] = ['beroep', 'beroep_voorlopig', 'voorlopige_voorziening'];

/**
 * What is known already when a letter is begun: who writes from an earlier letter or the file, to whom and about which
 * decision from the decision that was read. Nothing else is filled in, and everything can be changed.
 */
export function firstWords(known: {
  readonly kind: LetterKindId;
  readonly theCase: Pick<Case, 'inhabitantName' | 'municipality'>;
  readonly earlier: LetterWords | undefined;
  readonly decision: DecisionContent | undefined;
  readonly today: PlainDate;
}): LetterWords {
  const { kind, theCase, earlier = {}, decision, today } = known;
  const words: LetterWords = {
    name: theCase.inhabitantName,
    ...Object.fromEntries(carriedOver.flatMap((field) => entry(field, earlier[field]))),
    date: today,
    ...(!toCourt.includes(kind) && addressee(theCase.municipality, decision)),
    ...(decision && {
      reference: decision.reference,
      decisionDate: decision.letterDate ?? '',
      decisionAbout: decision.about,
    }),
  };
  return Object.fromEntries(Object.entries(words).flatMap(([field, value]) => entry(field, value)));
}

function addressee(municipality: string, decision: DecisionContent | undefined): LetterWords {
  const ofCase = municipality === '' ? '' : `Gemeente ${municipality.replace(/^gemeente\s+/i, '')}`;
  return {
    recipient: decision?.senderName || ofCase,
    recipientAddress: decision?.senderAddress ?? '',
  };
}

function entry(field: string, value: string | undefined): (readonly [string, string])[] {
  return value === undefined || value.trim() === '' ? [] : [[field, value]];
}
