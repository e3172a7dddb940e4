import type { PaperBlock } from './schema.ts';

/**
 * Whether a block may not be the last on a page: a heading stands above something, what is written on by hand under
 * something, and a question or a name above the words that were said. People to call, three at most, stand together under their heading.
 */
export function staysWithNext({ kind }: PaperBlock, next: PaperBlock | undefined): boolean {
  if (kind === 'heading' || next?.kind === 'writing_line') return true;
  if (next?.kind === 'choices' || next?.kind === 'fill_in')
    return kind !== 'writing_line' && kind !== 'choices';
  if (kind === 'contact' && next?.kind === 'contact') return true;
  return next?.kind === 'own_words' && (kind === 'paragraph' || kind === 'list_item');
}
