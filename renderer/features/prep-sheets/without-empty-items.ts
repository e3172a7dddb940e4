import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';

/** The sheet without the list items that are still, or again, empty. The rest stays letter for letter. */
export function withoutEmptyItems(sheet: PrepSheet): PrepSheet {
  return {
    ...sheet,
    needs: written(sheet.needs),
    mustSay: written(sheet.mustSay),
    wants: written(sheet.wants),
    limits: written(sheet.limits),
    questions: written(sheet.questions),
    papers: written(sheet.papers),
  };
}

function written<Item extends { readonly text: string }>(items: readonly Item[]): Item[] {
  return items.filter(({ text }) => text.trim() !== '');
}
