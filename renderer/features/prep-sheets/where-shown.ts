import {
  fieldVisibility,
  hiddenPrompts,
  type PrepOutput,
} from '../../../shared/features/prep-sheets/data/visibility.ts';
import { fieldsOfPart } from './parts.ts';
import type { Step } from './steps.ts';

/** The papers on which what is written in a step appears; none when it appears nowhere (practice, 9.4). */
export function whereShown({ part, prompt }: Step): readonly PrepOutput[] {
  if (part === 'consents') return ['own_sheet'];
  if (prompt !== null && hiddenPrompts.includes(prompt.id)) return [];
  return [...new Set(fieldsOfPart[part].flatMap((field) => fieldVisibility[field]))];
}
