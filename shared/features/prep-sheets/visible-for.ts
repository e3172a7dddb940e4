import {
  fieldVisibility,
  hiddenDomains,
  hiddenPrompts,
  type PrepOutput,
} from './data/visibility.ts';
import { emptyPrepSheet, lifeDomainIds, PrepSheet } from './schema.ts';

/**
 * The sheet as one paper may show it: every field that may not appear there is empty, and so are the life
 * domains and prompts that appear nowhere (practice, 9.4). What is not named in the visibility data stays away.
 */
export function visibleFor(sheet: PrepSheet, output: PrepOutput): PrepSheet {
  const visible = emptyPrepSheet();
  for (const field of PrepSheet.keyof().options) {
    if (fieldVisibility[field].includes(output)) copyField(field, sheet, visible);
  }
  return {
    ...visible,
    domains: withoutHiddenDomains(visible.domains),
    answers: withoutHiddenPrompts(visible.answers),
  };
}

function copyField<Field extends keyof PrepSheet>(
  field: Field,
  from: PrepSheet,
  to: PrepSheet,
): void {
  to[field] = from[field];
}

function withoutHiddenDomains(domains: PrepSheet['domains']): PrepSheet['domains'] {
  const shown: PrepSheet['domains'] = {};
  for (const id of lifeDomainIds) {
    const answer = domains[id];
    if (answer !== undefined && !hiddenDomains.includes(id)) shown[id] = answer;
  }
  return shown;
}

function withoutHiddenPrompts(answers: PrepSheet['answers']): PrepSheet['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !hiddenPrompts.includes(id)));
}
