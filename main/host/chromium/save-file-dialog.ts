import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Answer } from '../../../shared/contract/contract.ts';
import { type AppEvent, SaveFileAnswer } from '../../../shared/contract/events.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';

type Problem = Extract<AppEvent, { name: 'shell.saveFileAsked' }>['problem'];

/**
 * The save dialog of a shell that has none of its own: the question goes to the page as an event, the answer comes back
 * over the bridge and stops here. Asks again until the path can be written or the person cancels.
 */
export function createSaveFileDialog(parts: { folder: string; ask: (event: AppEvent) => void }): {
  choose(fileName: string): Promise<string | null>;
  /** Takes what the page sent; `invalid-input` when it answers no question that is open. */
  answer(input: unknown): Answer<Record<string, never>>;
} {
  const open = new Map<string, (answer: SaveFileAnswer) => void>();

  function askOnce(suggestedPath: string, problem: Problem): Promise<SaveFileAnswer> {
    const question = randomUUID();
    return new Promise((resolve) => {
      open.set(question, resolve);
      parts.ask({ name: 'shell.saveFileAsked', question, suggestedPath, problem });
    });
  }

  async function choose(fileName: string): Promise<string | null> {
    let suggestedPath = join(parts.folder, fileName);
    let problem: Problem = 'none';
    while (true) {
      const { path, overwrite } = await askOnce(suggestedPath, problem);
      if (path === null) return null;
      problem = problemWith(path, { overwrite, usualFolder: parts.folder });
      if (problem === 'none') return path;
      suggestedPath = path;
    }
  }

  return {
    choose,
    answer(input) {
      const answer = SaveFileAnswer.safeParse(input);
      const resolve = answer.success ? open.get(answer.data.question) : undefined;
      if (!answer.success || !resolve) return fail({ code: 'invalid-input' });
      open.delete(answer.data.question);
      resolve(answer.data);
      return ok({});
    },
  };
}

/** The documents folder of a new user may not be there yet: it is made. Any other missing folder is a typing slip. */
function problemWith(
  path: string,
  { overwrite, usualFolder }: { overwrite: boolean; usualFolder: string },
): Problem {
  const folder = dirname(path);
  if (!isAbsolute(path)) return 'folder-missing';
  if (folder === usualFolder) mkdirSync(folder, { recursive: true });
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return 'folder-missing';
  return existsSync(path) && !overwrite ? 'file-exists' : 'none';
}
