import type { TextItem } from '../../../shared/features/prep-sheets/schema.ts';

/** Points as one text, a line each, so that one help looks at all of them. */
export function linesOf(items: readonly TextItem[]): string {
  return items.map(({ text }) => text).join('\n');
}

/** The same points with the words of these lines. */
export function withLines<Item extends TextItem>(items: readonly Item[], lines: string): Item[] {
  const texts = lines.split('\n');
  return items.map((item, at) => ({ ...item, text: texts[at] ?? item.text }));
}
