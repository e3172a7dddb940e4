import texts from '../../locales/nl/role-guard.json' with { type: 'json' };
import { type Likeness, likenessOf } from './learnt/weigh.ts';
import { pattern } from './matching/pattern.ts';
import type { Rule, Strength } from './matching/rule.ts';
import { neutralWording } from './neutral-wording.ts';
import { type PlacedSentence, sentencesOf } from './reading/sentences.ts';
import { roleRules } from './rules/registry.ts';
import { rights } from './rules/shared.ts';
import { type RoleCategory, type RoleFinding, type RoleReason, roleCategories } from './schema.ts';

interface Found {
  readonly finding: RoleFinding;
  /** 0: no rule, only a likeness. */
  readonly strength: Strength | 0;
  readonly likeness: number;
}

/** Enough to look at; a text with more is not read to the end. */
const MOST_FINDINGS = 500;
/** How far likenesses must lie apart; chosen on phrases that were not learnt from. */
const ASKS_BY_ITSELF = 0.7;
const MAKES_A_QUESTION = 0.5;
const MAKES_NOTHING = 2;

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
 * the words of others are taken out, then the rules of each category look at what is left. How much a sentence resembles
 * neutral phrases makes a rule less sure; where no rule has anything to say, a likeness may still ask. A sentence has one
 * finding a category at most. The most serious comes first: warnings before questions, then the surer rule, then what the
 * sentence resembles most. Any text may be given; it never throws.
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
  const likeness = likenessOf(sentence);
  if (strongest.size === 0) return mostLike(sentence, likeness);
  return [...strongest.values()].flatMap((rule) => {
    const { category } = rule;
    const doubt = likeness.neutral - likeness[category];
    const strength = sentence.isDoubtful || doubt > MAKES_A_QUESTION ? 1 : rule.strength;
    if (doubt > MAKES_NOTHING && rule.strength < 3) return [];
    const reason = strength === 1 ? asked[category] : rule.reason;
    return {
      strength,
      likeness: likeness[category],
      finding: findingIn(sentence, category, reason, strength),
    };
  });
}

/** No rule has anything to say, but the sentence is much like those that step outside the role: a question. */
function mostLike(sentence: PlacedSentence, likeness: Likeness): readonly Found[] {
  if (sentence.isQuestion) return [];
  const category = roleCategories.reduce((best, one) =>
    likeness[one] > likeness[best] ? one : best,
  );
  if (likeness[category] - likeness.neutral < ASKS_BY_ITSELF) return [];
  const finding = findingIn(sentence, category, asked[category], 0);
  return [{ strength: 0, likeness: likeness[category], finding }];
}

function findingIn(
  sentence: PlacedSentence,
  category: RoleCategory,
  reason: RoleReason,
  strength: Found['strength'],
): RoleFinding {
  return {
    category,
    start: sentence.start,
    end: sentence.end,
    kind: strength <= 1 ? 'question' : 'warning',
    reason,
    message: texts[`role-guard.message.${reason}`],
    neutral: neutralWording(reason, sentence.whole.tokens),
  };
}

function bySeriousness(one: Found, other: Found): number {
  const isWarning = ({ finding }: Found) => Number(finding.kind === 'warning');
  return (
    isWarning(other) - isWarning(one) ||
    other.strength - one.strength ||
    other.likeness - one.likeness ||
    one.finding.start - other.finding.start
  );
}
