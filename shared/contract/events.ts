import { z } from 'zod';

/** What the app tells the page without being asked. */
export const AppEvent = z.discriminatedUnion('name', [
  /** A command changed these slices: screens that show them read again. */
  z.object({ name: z.literal('data.changed'), slices: z.array(z.string()) }),
  /** Nobody has been there for a while: the vault locks shortly unless someone is. */
  z.object({ name: z.literal('vault.lockAnnounced') }),
  /** Someone was there after all. */
  z.object({ name: z.literal('vault.lockWithdrawn') }),
  /** The vault is about to close: what is still being typed is saved now. */
  z.object({ name: z.literal('vault.locking') }),
  /** The vault has closed; only in the shell that keeps its page. */
  z.object({ name: z.literal('vault.locked') }),
  /** A shell without file dialogs of its own asks the page for a path. */
  z.object({
    name: z.literal('shell.pathAsked'),
    question: z.string(),
    wanted: z.enum(['file-to-save', 'file-to-open', 'folder']),
    suggestedPath: z.string(),
    /** Why the last answer was refused: a file with that name is there, or the file or folder is not. */
    problem: z.enum(['none', 'file-exists', 'file-missing', 'folder-missing']),
  }),
]);
export type AppEvent = z.infer<typeof AppEvent>;

/** The page's answer to `shell.pathAsked`; the shell keeps it, the vault never sees it. */
export const PathAnswer = z.object({
  question: z.string(),
  path: z.string().min(1).max(4096).nullable(),
  overwrite: z.boolean(),
});
export type PathAnswer = z.infer<typeof PathAnswer>;

/** The name under which a page hands the shell its `PathAnswer`. */
export const pathAnswered = 'shell.pathAnswered';
