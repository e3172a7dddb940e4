import { promptsOf } from '../../../shared/features/conversations/data/prompts-of.ts';
import type { Prompt } from '../../../shared/features/conversations/data/template.ts';
import type { TemplateId } from '../../../shared/features/conversations/schema.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { isFieldSeen, isPromptSeen } from '../../../shared/features/room/seen-while-watched.ts';
import { promptsAskedElsewhere, storyPrompt } from './data/questions.ts';
import { fieldsOfPart, type PartId, partIds } from './parts.ts';

/** One screen of preparing: a part, or one prompt of it. */
export interface Step {
  readonly key: string;
  readonly part: PartId;
  readonly prompt: Prompt | null;
}

/** Whether a step may be seen while the inhabitant looks along: what may stand on no paper may not. */
export function isStepSeen({ part, prompt }: Step): boolean {
  return fieldsOfPart[part].some(isFieldSeen) && (prompt === null || isPromptSeen(prompt.id));
}

/**
 * The steps of a conversation type, in order. A prompt that another part asks already comes only when its answer was
 * written down before.
 */
export function stepsOf(templateId: TemplateId, answers: PrepSheet['answers']): readonly Step[] {
  const prompts = promptsOf(templateId).filter(
    ({ id }) => !promptsAskedElsewhere.includes(id) || (answers[id] ?? '').trim() !== '',
  );
  return partIds.flatMap((part): Step[] => {
    if (part !== 'story' && part !== 'prompts') return [{ key: part, part, prompt: null }];
    return prompts
      .filter(({ id }) => (part === 'story') === (id === storyPrompt))
      .map((prompt) => ({ key: prompt.id, part, prompt }));
  });
}
