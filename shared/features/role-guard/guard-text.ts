import texts from '../../locales/nl/role-guard.json' with { type: 'json' };
import { pattern } from './matching/pattern.ts';
import type { Rule, Strength } from './matching/rule.ts';
import { neutralWording } from './neutral-wording.ts';
import { type PlacedSentence, sentencesOf } from './reading/sentences.ts';
import { roleRules } from './rules/registry.ts';
import { rights } from './rules/shared.ts';
import { type RoleCategory, type RoleFinding, type RoleReason, roleCategories } from './schema.ts';

interface Found {
  readonly finding: RoleFinding;
  readonly strength: Strength;
}

/** Enough to look at; a text with more is not read to the end. */
const MOST_FINDINGS = 500;

/** What a question of each category asks. */
const asked: Readonly<Record<RoleCategory, RoleReason>> = {
  promise: 'promise_asked',
  medical_advice: 'medical_asked',
  deciding_for: 'deciding_asked',
  partisan: 'partisan_asked',
  care_giving: 'care_asked',
  emotional_involvement: 'emotion_asked',
};

const namesARight = pattern(rights);

/**
 * Reads a text that a supporter wrote and finds where it may step outside the role (practice 7.1, in the order of 7.2):
 * the words of others are taken out, then the rules of each category look at what is left. A sentence has one finding a
 * category at most. The most serious comes first: warnings before questions, then the surer rule, then the category. Any
 * text may be given; it never throws.
 */
export function guardText(text: string): { readonly findings: readonly RoleFinding[] } {
  const found: Found[] = [];
  for (const sentence of sentencesOf(text)) {
    if (found.length >= MOST_FINDINGS) break;
    if (!namesARight(sentence.whole)) found.push(...foundIn(sentence));
  }
  return { findings: found.sort(bySeriousness).map(({ finding }) => finding) };
}

function foundIn(sentence: PlacedSentence): readonly Found[] {
  const strongest = new Map<RoleCategory, Rule>();
  for (const rule of roleRules) {
    const before = strongest.get(rule.category);
    if (before && before.strength >= rule.strength) continue;
    if (rule.holdsFor(sentence)) strongest.set(rule.category, rule);
  }
  return [...strongest.values()].map((rule) => {
    const strength = sentence.isDoubtful ? 1 : rule.strength;
    const reason = strength === 1 ? asked[rule.category] : rule.reason;
    return {
      strength,
      finding: {
        category: rule.category,
        start: sentence.start,
        end: sentence.end,
        kind: strength === 1 ? 'question' : 'warning',
        reason,
        message: texts[`role-guard.message.${reason}`],
        neutral: neutralWording(reason, sentence.whole.tokens),
      },
    };
  });
}

function bySeriousness(one: Found, other: Found): number {
  return (
    other.strength - one.strength ||
    roleCategories.indexOf(one.finding.category) - roleCategories.indexOf(other.finding.category) ||
    one.finding.start - other.finding.start
  );
}
