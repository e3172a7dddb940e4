import type { CheckDraft } from './schema.ts';

/** Whether a draft holds nothing that somebody typed. How it was given back alone is no reason to keep it. */
export function isEmptyDraft({ words, remark, newWording }: CheckDraft): boolean {
  return [words, remark, newWording].every((written) => written.trim() === '');
}
