import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';

export interface StartOptions {
  /** `either`: Electron when it is there, else the Chromium shell. */
  readonly shell: 'electron' | 'chromium' | 'either';
  /** Opens the story in a vault that is thrown away afterwards. */
  readonly isDemo: boolean;
  /** Another folder for the data than the usual one. */
  readonly dataFolder: string | undefined;
}

/** Reads what was typed after `npm start --`. Fails with a sentence when it cannot be read. */
export function startOptions(args: readonly string[]): Result<StartOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        shell: { type: 'string' },
        demo: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    });
    const shell = values.shell ?? 'either';
    if (shell !== 'electron' && shell !== 'chromium' && shell !== 'either') {
      return fail('--shell is electron or chromium.');
    }
    return ok({ shell, isDemo: values.demo, dataFolder: values.data });
  } catch {
    return fail('npm start takes --shell=electron|chromium, --demo and --data=FOLDER.');
  }
}
