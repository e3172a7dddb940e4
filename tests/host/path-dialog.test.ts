import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPathDialog } from '../../main/host/chromium/path-dialog.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { tempFolder } from '../support/temp-folder.ts';

type Asked = Extract<AppEvent, { name: 'shell.pathAsked' }>;

describe('the path dialog of a shell without one of its own', () => {
  let folder: ReturnType<typeof tempFolder>;
  beforeEach(() => {
    folder = tempFolder();
  });
  afterEach(() => folder.remove());

  /** A person who answers each question with the next path; what they were asked comes back. */
  function personWhoTypes(paths: readonly (string | null)[], usualFolder = folder.path) {
    const asked: Asked[] = [];
    const left = [...paths];
    const dialog = createPathDialog({
      folder: usualFolder,
      ask: (event) => {
        if (event.name !== 'shell.pathAsked') return;
        asked.push(event);
        const input = { question: event.question, path: left.shift() ?? null, overwrite: false };
        queueMicrotask(() => dialog.answer(input));
      },
    });
    return { dialog, asked };
  }

  it('opens only a file that is there, and says why another was not taken', async () => {
    const file = join(folder.path, 'kopie.naast');
    writeFileSync(file, '');
    const { dialog, asked } = personWhoTypes([join(folder.path, 'weg.naast'), folder.path, file]);
    expect(await dialog.choose('file-to-open')).toBe(file);
    expect(asked.map(({ problem }) => problem)).toEqual(['none', 'file-missing', 'file-missing']);
  });

  it('takes only a folder that is there, but makes the usual one of a new user', async () => {
    const usual = join(folder.path, 'Documents');
    const { dialog, asked } = personWhoTypes([join(folder.path, 'weg'), usual], usual);
    expect(await dialog.choose('folder')).toBe(usual);
    expect(asked.map(({ problem }) => problem)).toEqual(['none', 'folder-missing']);
    expect(existsSync(usual)).toBe(true);
  });

  it('gives nothing when the person cancels, and takes no answer to a question that is not open', async () => {
    const { dialog, asked } = personWhoTypes([null]);
    expect(await dialog.choose('file-to-open')).toBeNull();
    const late = { question: asked[0]?.question, path: folder.path, overwrite: false };
    expect(dialog.answer(late)).toEqual({ ok: false, error: { code: 'invalid-input' } });
  });
});
