import type { TemplateId } from '../schema.ts';
import { basisPrompts } from './basis-prompts.ts';
import type { Prompt } from './template.ts';
import { templates } from './templates.ts';

/** The prompts of a conversation type in the order they are offered: those of every type, then its own. */
export function promptsOf(templateId: TemplateId): readonly Prompt[] {
  return [...basisPrompts, ...templates[templateId].prompts];
}
