import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roleCategories } from '../../../shared/features/role-guard/schema.ts';
import { phrasesIn } from './labelled.ts';
import { learntFrom } from './learnt-from.ts';
import { measure } from './measure.ts';

/** What the guard owes (practice 7.2, step 5): what is missed, and what is flagged for nothing. */
const owed = { recall: 0.8, warned: 0.05, found: 0.15 };

describe.each([...learntFrom, 'measure', 'unseen'])(
  'the role guard on the phrases of %s',
  (name) => {
    const phrases = phrasesIn(join(import.meta.dirname, 'phrases', `${name}.jsonl`));
    const figures = measure(phrases);

    it.each(roleCategories)('finds enough of %s first', (category) => {
      expect(figures.recall[category]).toBeGreaterThanOrEqual(owed.recall);
    });

    it('leaves neutral words alone', () => {
      expect(figures.neutralWarned).toBeLessThanOrEqual(owed.warned);
      expect(figures.neutralFound).toBeLessThanOrEqual(owed.found);
    });
  },
);
