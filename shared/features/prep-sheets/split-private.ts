import { hiddenDomains, hiddenPrompts } from './data/visibility.ts';
import { emptyPrepSheet, lifeDomainIds, type PrepSheet } from './schema.ts';

const privateFields = ['withheld', 'privateMarks', 'reflection'] as const;

/**
 * A sheet in two: what was prepared together, and what others must not find lying about: the supporter's working notes,
 * what stands in `veilig`, and what the inhabitant does not want to tell (practice, 9.4 and 10). Together they hold all
 * of it. `private` is `null` when nothing stands there.
 */
export function splitPrivate(sheet: PrepSheet): { open: PrepSheet; private: PrepSheet | null } {
  const open = { ...sheet, withheld: '', privateMarks: '', reflection: '' };
  const kept = emptyPrepSheet();
  for (const field of privateFields) kept[field] = sheet[field];
  open.domains = {};
  for (const id of lifeDomainIds) {
    const answer = sheet.domains[id];
    if (answer) (hiddenDomains.includes(id) ? kept : open).domains[id] = answer;
  }
  open.answers = {};
  for (const [id, answer] of Object.entries(sheet.answers)) {
    (hiddenPrompts.includes(id) ? kept : open).answers[id] = answer;
  }
  return { open, private: isEmpty(kept) ? null : kept };
}

function isEmpty(sheet: PrepSheet): boolean {
  return JSON.stringify(sheet) === JSON.stringify(emptyPrepSheet());
}
