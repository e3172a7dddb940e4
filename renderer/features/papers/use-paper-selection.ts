import { useState } from 'react';
import type { Paper, PaperBlock } from '../../../shared/features/papers/schema.ts';
import { canBeSelected } from './paper-block.tsx';
import type { PaperSelection } from './select-block.tsx';

/** Makes the blocks of a preview one stop for `Tab`: where one was last, else the selected block, else the first. */
export function usePaperSelection({
  paper,
  selectedKey,
  onSelect,
}: {
  readonly paper: Paper;
  readonly selectedKey: string | undefined;
  readonly onSelect: ((block: PaperBlock) => void) | undefined;
}): PaperSelection | undefined {
  const [focusedKey, setFocusedKey] = useState<string>();
  if (!onSelect) return undefined;
  const keys = paper.blocks.filter(({ kind }) => canBeSelected(kind)).map(({ key }) => key);
  const tabStopKey = [focusedKey, selectedKey, ...keys].find((key) => key && keys.includes(key));
  return { selectedKey, tabStopKey, onSelect, onFocus: ({ key }) => setFocusedKey(key) };
}
