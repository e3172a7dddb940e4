import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { PaperBlock } from '../../../shared/features/papers/schema.ts';

export interface PaperSelection {
  readonly selectedKey: string | undefined;
  /** The block that `Tab` reaches; the arrow keys go on from there. */
  readonly tabStopKey: string | undefined;
  readonly onSelect: (block: PaperBlock) => void;
  readonly onFocus: (block: PaperBlock) => void;
}

/** Lies over a block in the preview and is not there on paper; a screen reader says the words of the block. */
export function SelectBlock({
  block,
  contentId,
  selection,
}: {
  readonly block: PaperBlock;
  readonly contentId: string;
  readonly selection: PaperSelection;
}): ReactNode {
  return (
    <button
      type="button"
      className="paper-select"
      aria-labelledby={contentId}
      aria-pressed={selection.selectedKey === block.key}
      tabIndex={selection.tabStopKey === block.key ? 0 : -1}
      onClick={() => selection.onSelect(block)}
      onFocus={() => selection.onFocus(block)}
      onKeyDown={moveFocus}
      onDoubleClick={selectWordUnder}
    />
  );
}

/** The button lies over the words: a double click selects the word under it, as on every other text. */
function selectWordUnder(event: MouseEvent<HTMLButtonElement>): void {
  const button = event.currentTarget;
  button.style.pointerEvents = 'none';
  const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  button.style.pointerEvents = '';
  const selection = document.getSelection();
  if (!place || !selection) return;
  selection.collapse(place.offsetNode, place.offset);
  selection.modify('move', 'backward', 'word');
  selection.modify('extend', 'forward', 'word');
}

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const button = event.currentTarget;
  const all = button.closest('.paper-pages')?.querySelectorAll<HTMLElement>('.paper-select') ?? [];
  const target = goal(event.key, Array.from(all), button);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function goal(
  key: string,
  all: readonly HTMLElement[],
  current: HTMLElement,
): HTMLElement | undefined {
  const index = all.indexOf(current);
  if (key === 'ArrowDown') return all[index + 1];
  if (key === 'ArrowUp') return all[index - 1];
  if (key === 'Home') return all.at(0);
  if (key === 'End') return all.at(-1);
  return undefined;
}
