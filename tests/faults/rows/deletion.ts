import { deletionRound, type LeftBehind } from '../harness/deletion-round.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';

const rounds: Readonly<Record<RunSize, number>> = { short: 1, standard: 20, full: 200 };
const kinds = ['conversation', 'case', 'inhabitant'] as const;

/**
 * A conversation, a case or an inhabitant is deleted between the notes of others: no word of any field of it is in the decrypted
 * image any more, nor its ids, and the log is empty. The controls take each protection away and must find words, or bytes,
 * that stayed.
 */
export const deletion: FaultRow = {
  promise: 'P7',
  name: 'deletion',
  isNodeOnly: true,
  async run({ size }) {
    const found: LeftBehind[] = [];
    for (let round = 0; round < rounds[size]; round += 1) {
      for (const kind of kinds) found.push(await deletionRound(kind, 'none-taken'));
    }
    const overwritten: LeftBehind[] = [];
    for (const kind of kinds) overwritten.push(await deletionRound(kind, 'secure-delete'));
    const indexed = await deletionRound('conversation', 'search-secure-delete');
    const logged = await deletionRound('conversation', 'empty-log');
    const words = found.reduce((sum, round) => sum + round.words, 0);
    const failures = found.flatMap(({ neverThere, inImage, logBytes }) => [
      ...neverThere.map((word) => `“${word}” was not found before the deletion either`),
      ...inImage.map((word) => `“${word}” is still in the image`),
      ...(logBytes > 0 ? [`${logBytes} bytes are still in the log`] : []),
    ]);
    return {
      tries: found.length,
      failures,
      controlFailedAsItMust:
        overwritten.every(({ inImage }) => inImage.length > 0) &&
        indexed.inImage.length > 0 &&
        logged.logBytes > 0,
      figures:
        `${words} words deleted, ${failures.length} left; without secure_delete ${overwritten.map(({ inImage }) => inImage.length).join(', ')}, ` +
        `without it in the index ${indexed.inImage.length}, without emptying the log ${logged.logBytes} bytes`,
    };
  },
};
