import { dateInWords } from '../../primitives/plain-date.ts';
import type { Person } from '../conversations/schema.ts';
import { disagreeTexts, juridischLoketPhone, supporterRole } from './data/standard-texts.ts';
import { withCapital } from './dutch-sentence.ts';
import type { SummaryLine } from './schema.ts';
import { nameIn, type SummaryFacts } from './summary-facts.ts';
import { fromConversation, standard, summaryLine } from './summary-line.ts';

/** The most people under "Wie kunt u bellen?" (practice, 9.1). */
export const MAX_CONTACTS = 3;

/** Whom to call first: who helps the inhabitant, then who decides, then who stands near. */
const callOrder: readonly Person['role'][] = ['supporter', 'partner', 'relative', 'interpreter'];

/**
 * "Bent u het niet eens?" (practice, 9.1): bel, verbeteren van het verslag when somebody makes one, bezwaar with its last
 * day when there is a decision, gratis hulp; and at the end that this paper decides nothing.
 */
export function disagreeLines(facts: SummaryFacts): SummaryLine[] {
  const texts = [
    { key: 'call', text: disagreeTexts.callFirst(firstToCall(facts)) },
    ...(hasPartner(facts) ? [{ key: 'report', text: disagreeTexts.correctReport }] : []),
    ...(facts.objectionUntil
      ? [{ key: 'objection', text: disagreeTexts.objectBefore(dateInWords(facts.objectionUntil)) }]
      : []),
    {
      key: 'supporter',
      text: disagreeTexts.supporterHelps(withCapital(nameIn(facts, 'supporter'))),
    },
    { key: 'legal', text: disagreeTexts.legalHelp, phone: juridischLoketPhone },
    { key: 'no_decision', text: disagreeTexts.noDecision },
  ];
  return texts.map(({ key, ...text }) =>
    summaryLine({ ...text, key: keyOf(key), source: standard }),
  );
}

const keyOf = (key: string): string => `standard:${key}`;
/** The line that says that the paper decides nothing: it stands out on it. */
export const NO_DECISION_KEY = keyOf('no_decision');

/** "Wie kunt u bellen?": the people of this conversation who have a telephone number. */
export function contactLines({ conversation }: SummaryFacts): SummaryLine[] {
  return conversation.people
    .filter(({ phone }) => phone.trim() !== '')
    .toSorted((one, other) => callOrder.indexOf(one.role) - callOrder.indexOf(other.role))
    .map((person) =>
      summaryLine({
        key: `contact:${person.id}`,
        text: withCapital(person.name),
        source: fromConversation,
        who: detailOf(person),
        phone: person.phone.trim(),
      }),
    );
}

/** The person across the table whose number is known, or else the only one, or else the supporter. */
function firstToCall(facts: SummaryFacts): string {
  const partners = facts.conversation.people.filter(({ role }) => role === 'partner');
  const withPhone = partners.find(({ phone }) => phone.trim() !== '');
  if (withPhone !== undefined) return withPhone.name;
  return nameIn(facts, hasPartner(facts) ? 'partner' : 'supporter');
}

function hasPartner({ conversation }: SummaryFacts): boolean {
  return conversation.people.some(({ role }) => role === 'partner');
}

function detailOf({ relation, role }: Person): string {
  if (relation.trim() !== '') return relation.trim();
  return role === 'supporter' ? supporterRole : '';
}
