import { lifeDomainIds, type PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { PartId } from './parts.ts';
import type { Step } from './steps.ts';

/** Whether anything stands in a step. Never how much: nothing has to be complete. */
export function isFilled({ part, prompt }: Step, sheet: PrepSheet): boolean {
  return prompt === null ? hasContent[part](sheet) : hasText(sheet.answers[prompt.id] ?? '');
}

const hasContent: Readonly<Record<PartId, (sheet: PrepSheet) => boolean>> = {
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
  consents: ({ consents }) => Object.values(consents).some(({ answer }) => answer !== 'not_asked'),
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
