import { isForTheSupporter } from '../notes/rules.ts';
import type { NoteLine } from '../notes/schema.ts';
import { fieldVisibility, hiddenDomains, hiddenPrompts } from '../prep-sheets/data/visibility.ts';
import type { LifeDomainId, PrepSheet } from '../prep-sheets/schema.ts';

/**
 * What is seen while the inhabitant looks along ("meekijken"; practice, 4 and 9.4). What may stand on no paper may stand
 * on no watched screen either: the rules for papers are the rules here, so that a field hidden there is hidden here.
 */

/** Whether a line of the notes may be seen. */
export function isLineSeen(line: NoteLine): boolean {
  return line.kind === 'topic' || !isForTheSupporter(line);
}

/** Whether a field of the prep sheet may be seen. */
export function isFieldSeen(field: keyof PrepSheet): boolean {
  return fieldVisibility[field].length > 0;
}

/** Whether what is written under a life domain may be seen. */
export function isDomainSeen(domain: LifeDomainId): boolean {
  return !hiddenDomains.includes(domain);
}

/** Whether a prompt and its answer may be seen. */
export function isPromptSeen(promptId: string): boolean {
  return !hiddenPrompts.includes(promptId);
}
