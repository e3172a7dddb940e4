import { averages } from './averages.ts';
import type { DocumentRule } from './document.ts';
import { factsKept } from './facts-kept.ts';
import { oneName } from './one-name.ts';
import { rightsLine } from './rights-line.ts';
import { structure } from './structure.ts';

/** Every rule about a whole text. */
export const documentRules: readonly DocumentRule[] = [
  oneName,
  structure,
  averages,
  factsKept,
  rightsLine,
];
