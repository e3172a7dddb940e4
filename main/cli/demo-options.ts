import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';

export interface DemoOptions {
  /** A word the inhabitant says in one sentence. */
  readonly word: string | undefined;
  /** Where the papers and pictures go. */
  readonly folder: string;
}

/** Reads what was typed after `npm run demo --`. Fails with a sentence when it cannot be read. */
export function demoOptions(args: readonly string[]): Result<DemoOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { word: { type: 'string' }, out: { type: 'string', default: 'demo-output' } },
    });
    return ok({ word: values.word, folder: values.out });
  } catch {
    return fail('npm run demo takes --word WORD and --out FOLDER.');
  }
}
