import { createHash } from 'node:crypto';
import type { Clipboard } from 'electron';
import type { Host } from '../host.ts';

/**
 * What was copied, recognised by its digest. Electron only lets this process at the clipboard at any moment: what a person
 * copies passes through it for an instant, as it passes through the clipboard itself. It is not kept.
 */
export function createCopiedText(
  clipboard: Pick<Clipboard, 'readText' | 'clear'>,
): Pick<Host, 'rememberCopiedText' | 'clearCopiedText'> {
  let digest: string | undefined;
  const digestNow = async () =>
    createHash('sha256')
      .update(await clipboard.readText())
      .digest('hex');
  return {
    async rememberCopiedText() {
      digest = await digestNow();
    },
    async clearCopiedText() {
      if (digest !== undefined && (await digestNow()) === digest) clipboard.clear();
      digest = undefined;
    },
  };
}
