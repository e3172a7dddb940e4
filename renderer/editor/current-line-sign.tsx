import { useLayoutEffect, useRef } from 'react';
import { useSlate } from 'slate-react';
import { lineOf } from '../../shared/document/note-document.ts';
import { isLineSeen } from '../../shared/features/room/seen-while-watched.ts';
import { useWatching } from '../bridge/watching.tsx';
import { useText } from '../i18n/text.tsx';
import { currentLine } from './current-line.ts';
import { domOfLine } from './dom-of-line.ts';
import { useLineLabels } from './line-labels.tsx';
import { useLineWords } from './use-line-words.ts';
import { labelOf } from './use-speaker-words.ts';

/**
 * Shows which line is being written on, and says who speaks and what the line is when that changes. The sign is put on
 * the line itself rather than drawn by it: 3,000 lines need not ask at every key whether they are the one.
 */
export function CurrentLineSign() {
  const text = useText();
  const labels = useLineLabels();
  const wordsOf = useLineWords();
  const editor = useSlate();
  const { isWatched } = useWatching();
  const signed = useRef<HTMLElement | null>(null);
  const line = currentLine(editor);

  useLayoutEffect(() => {
    const element = line && domOfLine(editor, line.element);
    if (element === signed.current) return;
    signed.current?.removeAttribute('data-now');
    element?.setAttribute('data-now', '');
    signed.current = element;
  });

  return (
    <span className="only-read-aloud" role="status">
      {line?.element.type === 'topic' && text('notes.editor.topic')}
      {line?.element.type === 'said' &&
        [
          labelOf(labels, {
            speaker: line.element.speaker,
            personId: line.element.personId ?? null,
          }),
          !isWatched || isLineSeen(lineOf(line.element)) ? wordsOf(line.element) : '',
        ]
          .filter(Boolean)
          .join(', ')}
    </span>
  );
}
