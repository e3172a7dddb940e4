import texts from '../../locales/nl/role-guard.json' with { type: 'json' };
import { likenessOf } from './learnt/weigh.ts';
import { pattern } from './matching/pattern.ts';
import type { Rule } from './matching/rule.ts';
import { rowOf } from './matching/token.ts';
import { neutralWording } from './neutral-wording.ts';
import { type PlacedSentence, sentencesOf } from './reading/sentences.ts';
import { roleRules } from './rules/registry.ts';
import { rights } from './rules/shared.ts';
import { type RoleCategory, type RoleFinding, type RoleReason, roleCategories } from './schema.ts';

interface Found {
  readonly finding: RoleFinding;
  /** How much speaks for it: the likeness, and what the rules add. */
  readonly weight: number;
}

/** Enough to look at; a text with more is not read to the end. */
const MOST_FINDINGS = 500;
/** What each step of a rule's strength adds to a likeness; chosen, as what follows, on phrases that were not learnt from. */
const RULE_ADDS = 0.4;
const ASKS = -0.4;
const WARNS = 0.8;

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
 * the words of others are taken out and the rules of each category look at what is left. What a sentence resembles and what
 * the rules say are weighed together: enough of it asks, and it warns when a rule is sure as well. A sentence has one finding
 * a category at most. The most serious comes first: warnings before questions, then what most speaks for. Any text may be
 * given; it never throws.
 */
export function guardText(text: string): { readonly findings: readonly RoleFinding[] } {
  const found: Found[] = [];
  for (const sentence of sentencesOf(text)) {
    if (found.length >= MOST_FINDINGS) break;
    const isRight = namesARight(sentence.whole) || namesARight(rowOf(sentence.others));
    if (!isRight) found.push(...foundIn(sentence));
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
  const weighed = roleCategories.map((category) => {
    const rule = strongest.get(category);
    return { category, rule, weight: likeness[category] + RULE_ADDS * (rule?.strength ?? 0) };
  });
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return weighed
    .filter(
      ({ rule, weight }) => weight >= ASKS && (rule || (weight === most && !sentence.isQuestion)),
    )
    .map(({ category, rule, weight }) => {
      const isSure =
        rule && rule.strength > 1 && weight >= WARNS && weight === most && !sentence.isDoubtful;
      const reason = isSure ? rule.reason : asked[category];
      const finding: RoleFinding = {
        category,
        start: sentence.start,
        end: sentence.end,
        kind: isSure ? 'warning' : 'question',
        reason,
        message: texts[`role-guard.message.${reason}`],
        neutral: neutralWording(category, rule?.reason, sentence.whole),
      };
      return { weight, finding };
    });
}

function bySeriousness(one: Found, other: Found): number {
  const isWarning = ({ finding }: Found) => Number(finding.kind === 'warning');
  return (
    isWarning(other) - isWarning(one) ||
    other.weight - one.weight ||
    one.finding.start - other.finding.start
  );
}
