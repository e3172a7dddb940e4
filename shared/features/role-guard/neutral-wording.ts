import { askedAbout } from './data/asked-about.ts';
import { type Form, type NeutralReason, neutralWordings } from './data/neutral-wordings.ts';
import { pattern } from './matching/pattern.ts';
import type { Row, Token } from './matching/token.ts';
import { type RoleCategory, type RoleReason, roleCategories } from './schema.ts';

/** Who decides or is spoken of, with its article; what is not here is named in general. */
const named: Readonly<Record<string, string>> = {
  gemeente: 'de gemeente',
  ciz: 'het CIZ',
  uwv: 'het UWV',
  svb: 'de SVB',
  zorgkantoor: 'het zorgkantoor',
  verzekeraar: 'de zorgverzekeraar',
  zorgverzekeraar: 'de zorgverzekeraar',
  verzekering: 'de zorgverzekeraar',
  consulent: 'de consulent',
  consulente: 'de consulent',
  wijkteam: 'het wijkteam',
  wijkcoach: 'de wijkcoach',
  rechter: 'de rechter',
  rechtbank: 'de rechter',
  corporatie: 'de woningcorporatie',
  woningcorporatie: 'de woningcorporatie',
  belastingdienst: 'de Belastingdienst',
  klachtencommissie: 'de klachtencommissie',
  zorgaanbieder: 'de zorgaanbieder',
  aanbieder: 'de aanbieder',
  thuiszorg: 'de thuiszorg',
  school: 'de school',
};

const asked = new Map(
  roleCategories.map((category) => [
    category,
    askedAbout[category].about.map((one) => ({ ...one, isIn: pattern(one.pattern) })),
  ]),
);

/**
 * A neutral wording for what was found in a sentence: Dutch, in the form of address of the sentence. `reason` is that of
 * the rule that found it; without one, or when it only asks, the words of the sentence tell what it is about.
 */
export function neutralWording(
  category: RoleCategory,
  reason: RoleReason | undefined,
  sentence: Row,
): string {
  const { tokens } = sentence;
  const form = formOf(tokens);
  const institution = tokens.map(({ word }) => named[word]).find((name) => name !== undefined);
  const { who, pronoun } = inhabitantIn(tokens);
  const values: Readonly<Record<string, string>> = {
    who,
    pronoun,
    decider: institution ?? 'de gemeente of een andere instantie',
    partner: institution ?? 'de ander',
  };
  const about = reason !== undefined && isNamed(reason) ? reason : aboutIn(category, sentence);
  const template = neutralWordings[about][form];
  return template.replace(/\{(\w)(\w+)\}/g, (_, first: string, rest: string) => {
    const value = values[first.toLowerCase() + rest] ?? '';
    return first === first.toLowerCase() ? value : value.charAt(0).toUpperCase() + value.slice(1);
  });
}

function isNamed(reason: RoleReason): reason is NeutralReason {
  return reason in neutralWordings;
}

function aboutIn(category: RoleCategory, sentence: Row): NeutralReason {
  const found = asked.get(category)?.find(({ isIn }) => isIn(sentence));
  return found?.reason ?? askedAbout[category].otherwise;
}

function formOf(tokens: readonly Token[]): Form {
  const words = new Set(tokens.map(({ word }) => word));
  if (words.has('u') || words.has('uw')) return 'u';
  if (['je', 'jij', 'jou', 'jouw', 'jullie'].some((word) => words.has(word))) return 'je';
  return 'third';
}

function inhabitantIn(tokens: readonly Token[]): { who: string; pronoun: string } {
  const words = new Set(tokens.map(({ word }) => word));
  if (words.has('meneer')) return { who: 'meneer', pronoun: 'hij' };
  if (words.has('mevrouw')) return { who: 'mevrouw', pronoun: 'zij' };
  return { who: 'de inwoner', pronoun: 'de inwoner' };
}
