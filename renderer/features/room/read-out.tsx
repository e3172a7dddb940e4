import './read-out.css';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { focusNotes } from '../../editor/focus-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** The smallest and the largest letters, in pixels. */
const SMALLEST = 40;
const LARGEST = 160;

/** One sentence over the whole screen, as large as it fits, to read out or to turn to somebody. Esc goes back to the same caret. */
export function ReadOut(props: {
  readonly sentence: string;
  readonly notes: NotesDocument;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { sentence, notes, onClose } = props;
  const place = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const fill = () => words.current && fillWith(words.current);
    fill();
    window.addEventListener('resize', fill);
    return () => window.removeEventListener('resize', fill);
  }, []);
  useEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    return () => {
      const wasInNotes = before?.closest('[data-slate-editor]') !== null;
      if (wasInNotes || !(before instanceof HTMLElement)) focusNotes(notes.editor);
      else before.focus();
    };
  }, [notes]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Only this closes; what stands open under it stays open.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return createPortal(
    <div
      ref={place}
      className="read-out"
      role="dialog"
      aria-modal="true"
      aria-label={text('room.readOut.label')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p ref={words} className="read-out__words">
        {sentence}
      </p>
      <Button variant="plain" keys="Esc" onPress={onClose}>
        {text('room.readOut.close')}
      </Button>
    </div>,
    document.body,
  );
}

/** Gives the words the largest letters with which they still fit. */
function fillWith(words: HTMLElement): void {
  let [low, high] = [SMALLEST, LARGEST];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    words.style.fontSize = `${middle}px`;
    const fits =
      words.scrollHeight <= words.clientHeight + 1 && words.scrollWidth <= words.clientWidth + 1;
    if (fits) low = middle;
    else high = middle;
  }
  words.style.fontSize = `${low}px`;
}
