import type { PrepSheet } from '../prep-sheets/schema.ts';
import { items } from './blocks.ts';
import { signLabels } from './data/conversation-sheet-texts.ts';
import type { PaperBlock } from './schema.ts';

/** The signs for stop and pause that were agreed beforehand. */
export function signBlocks({
  stopSign,
  pauseSign,
}: Pick<PrepSheet, 'stopSign' | 'pauseSign'>): PaperBlock[] {
  const signs = [
    { label: signLabels.stop, sign: stopSign.trim() },
    { label: signLabels.pause, sign: pauseSign.trim() },
  ];
  return items(
    'sign',
    signs.filter(({ sign }) => sign !== '').map(({ label, sign }) => `${label}: ${sign}`),
  );
}
