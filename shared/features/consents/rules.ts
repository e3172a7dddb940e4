import type { PlainDate } from '../../primitives/plain-date.ts';
import type { PaperKind } from '../papers/schema.ts';
import { type Consent, type ConsentAnswer, type Consents, consentPurposes } from './schema.ts';

/** Consents of which none was asked yet. */
export function noConsentsYet(): Consents {
  return Object.fromEntries(
    consentPurposes.map((purpose) => [purpose, { answer: 'not_asked' }]),
  ) as Consents;
}

/** Where each consent stands after these answers, oldest first: the last answer of a purpose holds. */
export function currentConsents(history: readonly ConsentAnswer[]): Consents {
  const current = noConsentsYet();
  for (const answer of history) current[answer.purpose] = consentOf(answer);
  return current;
}

function consentOf({ answer, on, until }: ConsentAnswer): Consent {
  return answer === 'given' ? { answer, on, until } : { answer, on };
}

/** Why a paper should stay where it is: someone said no to what it is for, or was not asked yet. */
export type PaperWarning =
  | { readonly kind: 'not_for_partner'; readonly since: PlainDate }
  | { readonly kind: 'partner_not_asked' }
  | { readonly kind: 'not_for_relative'; readonly since: PlainDate };

/**
 * What to say before a paper is saved or printed (practice, 10): the card is made for the person across the table, the
 * other two are the inhabitant's and may be asked for by others. A warning, never a refusal: the inhabitant's own copy
 * is always theirs.
 */
export function paperWarnings(kind: PaperKind, consents: Consents): PaperWarning[] {
  const { show_partner: partner, give_relative: relative } = consents;
  const warnings: PaperWarning[] = [];
  if (partner.answer === 'refused' || partner.answer === 'withdrawn') {
    warnings.push({ kind: 'not_for_partner', since: partner.on });
  }
  if (partner.answer === 'not_asked' && kind === 'partnerkaart') {
    warnings.push({ kind: 'partner_not_asked' });
  }
  if (kind === 'partnerkaart') return warnings;
  if (relative.answer === 'refused' || relative.answer === 'withdrawn') {
    warnings.push({ kind: 'not_for_relative', since: relative.on });
  }
  return warnings;
}
