import type { Consents } from '../../../shared/features/consents/schema.ts';
import { lifeDomainIds, type PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { PartId } from './parts.ts';
import type { Step } from './steps.ts';

/** What was prepared: the sheet of this conversation, and the inhabitant's consents. */
export interface Prepared {
  readonly sheet: PrepSheet;
  readonly consents: Consents;
}

/** Whether anything stands in a step. Never how much: nothing has to be complete. */
export function isFilled({ part, prompt }: Step, { sheet, consents }: Prepared): boolean {
  if (prompt !== null) return hasText(sheet.answers[prompt.id] ?? '');
  return part === 'consents' ? isAsked(consents) : hasContent[part](sheet);
}

function isAsked(consents: Consents): boolean {
  return Object.values(consents).some(({ answer }) => answer !== 'not_asked');
}

const hasContent: Readonly<Record<Exclude<PartId, 'consents'>, (sheet: PrepSheet) => boolean>> = {
  story: hasAnswers,
  prompts: hasAnswers,
  needs: ({ needs }) => hasItems(needs),
  domains: ({ domains }) => lifeDomainIds.some((id) => domains[id] !== undefined),
  mustSay: ({ mustSay }) => hasItems(mustSay),
  wants: ({ wants }) => hasItems(wants),
  limits: ({ limits }) => hasItems(limits),
  withheld: ({ withheld }) => hasText(withheld),
  questions: ({ questions }) => hasItems(questions),
  papers: ({ papers }) => hasItems(papers),
  roles: ({ roles }) => roles.storyteller !== null || hasText(roles.stepIn),
  signs: ({ stopSign, pauseSign }) => hasText(stopSign) || hasText(pauseSign),
  talkWithMe: ({ talkWithMe }) => hasText(talkWithMe),
  ownNotes: ({ privateMarks, reflection }) => hasText(privateMarks) || hasText(reflection),
};

function hasAnswers({ answers }: PrepSheet): boolean {
  return Object.values(answers).some(hasText);
}

function hasItems(items: readonly { readonly text: string }[]): boolean {
  return items.some(({ text }) => hasText(text));
}

function hasText(text: string): boolean {
  return text.trim() !== '';
}
