import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Answer } from '../../../shared/contract/contract.ts';
import { type AppEvent, PathAnswer } from '../../../shared/contract/events.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';

type PathAsked = Extract<AppEvent, { name: 'shell.pathAsked' }>;
type Wanted = PathAsked['wanted'];
type Problem = PathAsked['problem'];

/** The file and folder dialogs of a shell that has none of its own. */
export interface PathDialog {
  /** Asks until a path can be used or the person cancels (`null`). `fileName` only for a file to save. */
  choose(wanted: Wanted, fileName?: string): Promise<string | null>;
  /** Takes what the page sent; `invalid-input` when it answers no question that is open. */
  answer(input: unknown): Answer<Record<string, never>>;
}

/**
 * The question goes to the page as an event, the answer comes back over the bridge and stops here. `folder` is where
 * every question starts.
 */
export function createPathDialog(parts: {
  folder: string;
  ask: (event: AppEvent) => void;
}): PathDialog {
  const open = new Map<string, (answer: PathAnswer) => void>();

  function askOnce(asked: Pick<PathAsked, 'wanted' | 'suggestedPath' | 'problem'>) {
    const question = randomUUID();
    return new Promise<PathAnswer>((resolve) => {
      open.set(question, resolve);
      parts.ask({ name: 'shell.pathAsked', question, ...asked });
    });
  }

  async function choose(wanted: Wanted, fileName?: string): Promise<string | null> {
    let suggestedPath = fileName === undefined ? parts.folder : join(parts.folder, fileName);
    let problem: Problem = 'none';
    while (true) {
      const { path, overwrite } = await askOnce({ wanted, suggestedPath, problem });
      if (path === null) return null;
      problem = problemWith(wanted, { path, overwrite, usualFolder: parts.folder });
      if (problem === 'none') return path;
      suggestedPath = path;
    }
  }

  return {
    choose,
    answer(input) {
      const answer = PathAnswer.safeParse(input);
      const resolve = answer.success ? open.get(answer.data.question) : undefined;
      if (!answer.success || !resolve) return fail({ code: 'invalid-input' });
      open.delete(answer.data.question);
      resolve(answer.data);
      return ok({});
    },
  };
}

interface Given {
  readonly path: string;
  readonly overwrite: boolean;
  readonly usualFolder: string;
}

function problemWith(wanted: Wanted, { path, overwrite, usualFolder }: Given): Problem {
  switch (wanted) {
    case 'file-to-save':
      if (!isUsableFolder(dirname(path), usualFolder) || !isAbsolute(path)) return 'folder-missing';
      return existsSync(path) && !overwrite ? 'file-exists' : 'none';
    case 'file-to-open':
      return isAbsolute(path) && existsSync(path) && statSync(path).isFile()
        ? 'none'
        : 'file-missing';
    case 'folder':
      return isAbsolute(path) && isUsableFolder(path, usualFolder) ? 'none' : 'folder-missing';
  }
}

/** The documents folder of a new user may not be there yet: it is made. Any other missing folder is a typing slip. */
function isUsableFolder(folder: string, usualFolder: string): boolean {
  if (folder === usualFolder) mkdirSync(folder, { recursive: true });
  return existsSync(folder) && statSync(folder).isDirectory();
}
