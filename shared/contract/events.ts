import { z } from 'zod';

/** What the app tells the page without being asked. */
export const AppEvent = z.discriminatedUnion('name', [
  /** A command changed these slices: screens that show them read again. */
  z.object({ name: z.literal('data.changed'), slices: z.array(z.string()) }),
  /** The vault is about to close: what is still being typed is saved now. */
  z.object({ name: z.literal('vault.locking') }),
  /** The vault has closed; only in the shell that keeps its page. */
  z.object({ name: z.literal('vault.locked') }),
  /** A shell without a file dialog of its own asks the page where to write. */
  z.object({
    name: z.literal('shell.saveFileAsked'),
    question: z.string(),
    suggestedPath: z.string(),
    /** The last answer was refused: a file with that name is there, or the folder is not. */
    problem: z.enum(['none', 'file-exists', 'folder-missing']),
  }),
]);
export type AppEvent = z.infer<typeof AppEvent>;

/** The page's answer to `shell.saveFileAsked`; the shell keeps it, the vault never sees it. */
export const SaveFileAnswer = z.object({
  question: z.string(),
  path: z.string().min(1).max(4096).nullable(),
  overwrite: z.boolean(),
});
export type SaveFileAnswer = z.infer<typeof SaveFileAnswer>;

/** The name under which a page hands the shell its `SaveFileAnswer`. */
export const saveFileAnswered = 'shell.saveFileAnswered';
