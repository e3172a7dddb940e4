import type { Agreement } from '../agreements/schema.ts';
import type { SummaryDraft, SummaryPart } from './schema.ts';

/** What a good summary has (practice, 9.1 and 9.3; structure of the writing guide, T1). */
const checklistItems = [
  'in_short_first',
  'headings',
  'agreements_complete',
  'phone_to_call',
  'what_if_not_agreed',
  'two_pages',
] as const;
export type ChecklistItem = (typeof checklistItems)[number];

export interface ChecklistLine {
  readonly item: ChecklistItem;
  /** `null` when it cannot be told yet: the pages are not there. */
  readonly isRight: boolean | null;
}

/** The most pages (practice, 9.3) and the fewest headings of a text with parts (T1). */
const MOST_PAGES = 2;
const FEWEST_HEADINGS = 2;

/** What a summary has and misses; it says nothing of the words. */
export function paperChecklist(
  draft: SummaryDraft,
  {
    agreements,
    pages,
  }: { readonly agreements: readonly Agreement[]; readonly pages: number | null },
): readonly ChecklistLine[] {
  const has = (part: SummaryPart) => draft.parts.some((one) => one.part === part);
  const hasPhone = draft.parts.some(
    ({ part, lines }) => part === 'contacts' && lines.some(({ phone }) => phone !== ''),
  );
  const isComplete = agreements.every(({ doer, due }) => doer !== null && due !== null);
  const right: Readonly<Record<ChecklistItem, boolean | null>> = {
    in_short_first: draft.parts[0]?.part === 'in_short',
    headings: draft.parts.length >= FEWEST_HEADINGS,
    agreements_complete: isComplete,
    phone_to_call: hasPhone,
    what_if_not_agreed: has('disagree'),
    two_pages: pages === null ? null : pages <= MOST_PAGES,
  };
  return checklistItems.map((item) => ({ item, isRight: right[item] }));
}
