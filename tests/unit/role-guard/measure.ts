import { guardText } from '../../../shared/features/role-guard/guard-text.ts';
import { type RoleCategory, roleCategories } from '../../../shared/features/role-guard/schema.ts';
import type { Phrase } from './labelled.ts';

/** How often the guard is right, in parts of 1. */
export interface Figures {
  /** Of the texts of a category, those whose first finding says so. */
  readonly recall: Readonly<Record<RoleCategory, number>>;
  readonly neutralWarned: number;
  readonly neutralFound: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** What the guard says first of a text. */
export function firstSaid(text: string): { said: RoleCategory | 'neutral'; isWarning: boolean } {
  const first = guardText(text).findings[0];
  return { said: first?.category ?? 'neutral', isWarning: first?.kind === 'warning' };
}

/** Measures the guard on phrases. */
export function measure(phrases: readonly Phrase[]): Figures {
  const said = phrases.map((phrase) => ({ ...phrase, ...firstSaid(phrase.text) }));
  const of = (verdict: Phrase['verdict']) => said.filter((one) => one.verdict === verdict);
  const neutral = of('neutral');
  return {
    recall: Object.fromEntries(
      roleCategories.map((category) => {
        const all = of(category);
        return [category, all.filter((one) => one.said === category).length / all.length];
      }),
    ) as Record<RoleCategory, number>,
    neutralWarned: neutral.filter(({ isWarning }) => isWarning).length / neutral.length,
    neutralFound: neutral.filter((one) => one.said !== 'neutral').length / neutral.length,
    counts: Object.fromEntries(
      [...roleCategories, 'neutral' as const].map((verdict) => [verdict, of(verdict).length]),
    ),
  };
}
