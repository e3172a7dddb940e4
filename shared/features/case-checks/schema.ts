import { z } from 'zod';
import { CheckDraft, RecordedEvent } from '../understanding-checks/schema.ts';

/** What of a case is told back by the inhabitant: a decision, its last day, a chosen road, a date, a letter. */
const checkedThings = ['decided', 'last_day', 'road', 'date', 'letter'] as const;
export const CheckedThing = z.enum(checkedThings);
export type CheckedThing = z.infer<typeof CheckedThing>;

/** Which decision, procedure, event or letter: by its id. */
export const CheckSubject = z.object({ about: CheckedThing, aboutId: z.uuid() });
export type CheckSubject = z.infer<typeof CheckSubject>;

/** All that was recorded about one of them, and what is being written in its panel. */
export const CaseCheck = CheckSubject.extend({
  history: z.array(RecordedEvent),
  draft: CheckDraft.nullable(),
});
export type CaseCheck = z.infer<typeof CaseCheck>;
