import { describe } from 'vitest';
import { rows } from './rows/index.ts';
import { testInShortSize } from './short-size.ts';

/** The proofs that need a compiler, strace, root or a browser, in short, wherever these are. */
describe('with what this computer has besides Node,', () => {
  testInShortSize(rows.filter(({ isNodeOnly }) => !isNodeOnly));
});
