import { describe } from 'vitest';
import { rows } from './rows/index.ts';
import { testInShortSize } from './short-size.ts';

/** The proofs that need nothing but Node, in short; `npm run test:faults` runs all of them at full length. */
describe.concurrent('the short form of', () => {
  testInShortSize(rows.filter(({ isNodeOnly }) => isNodeOnly));
});
