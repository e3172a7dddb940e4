import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';

/** What the person in a played session types; words that stand nowhere else in the world. */
export const PlayedWords = z.object({
  passphrase: z.string(),
  name: z.string(),
  note: z.string(),
});
export type PlayedWords = z.infer<typeof PlayedWords>;

export function newPlayedWords(): PlayedWords {
  const word = () => `merk${randomBytes(9).toString('hex')}`;
  return { passphrase: word(), name: word(), note: word() };
}

/** The files through which a test and the person in a played session tell each other how far they are. */
export function playedFiles(folder: string) {
  return {
    words: join(folder, 'words.json'),
    recoveryKey: join(folder, 'recovery-key'),
    isOpen: join(folder, 'is-open'),
    mayLock: join(folder, 'may-lock'),
    isLockedAgain: join(folder, 'is-locked-again'),
  };
}
