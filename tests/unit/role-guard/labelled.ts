import { readFileSync } from 'node:fs';
import { type RoleCategory, roleCategories } from '../../../shared/features/role-guard/schema.ts';

/** A text and what a supporter's colleague would say of it. */
export interface Phrase {
  readonly text: string;
  readonly verdict: RoleCategory | 'neutral';
}

/** Phrases with their verdicts, one JSON object a line. A verdict that is no category counts as neutral. */
export function phrasesIn(file: string): readonly Phrase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, verdict } = JSON.parse(line);
      return { text, verdict: roleCategories.includes(verdict) ? verdict : 'neutral' };
    });
}
