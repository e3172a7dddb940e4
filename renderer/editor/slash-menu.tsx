import './slash-menu.css';
import {
  type RefObject,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ReactEditor, useSlate } from 'slate-react';
import { useText } from '../i18n/text.tsx';
import { itemsFor, type NotesItem } from './notes-items.ts';
import { type SlashWord, slashWordAt, takeSlashWord } from './slash-word.ts';
import { breakLine } from './with-line-breaks.ts';

/** Between the caret and the list. */
const GAP_PX = 6;

/** Hears a key before the notes do; `true` when the menu took it. */
export interface SlashMenuKeys {
  take(key: string): boolean;
}

/**
 * Shows what a slash can do while it is typed: a list that narrows with every letter. The caret stays in the notes; arrows
 * choose, Enter and Tab carry out, Esc closes the list and leaves what was typed.
 */
export function SlashMenu(props: {
  readonly items: readonly NotesItem[];
  readonly keys: RefObject<SlashMenuKeys | null>;
}) {
  const text = useText();
  const editor = useSlate();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<SlashWord | null>(null);
  const [chosen, setChosen] = useState({ word: '', at: 0 });

  const typed = slashWordAt(editor);
  const isClosed = typed !== null && closed !== null && isSamePlace(typed, closed);
  const items = typed === null || isClosed ? [] : itemsFor(typed.word, props.items);
  const at = chosen.word === typed?.word ? Math.min(chosen.at, items.length - 1) : 0;
  const isOpen = items.length > 0;

  const carryOut = (item: NotesItem | undefined, isByEnter: boolean) => {
    if (!item || !typed) return;
    takeSlashWord(editor, typed);
    item.run(editor);
    if (isByEnter && item.goesOn) breakLine(editor);
  };
  useImperativeHandle(props.keys, () => ({
    take(key) {
      if (!isOpen || typed === null) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (step !== undefined) {
        setChosen({ word: typed.word, at: (at + step + items.length) % items.length });
      } else if (key === 'Escape') setClosed(typed);
      else if (key === 'Enter' || key === 'Tab') carryOut(items[at], key === 'Enter');
      else return false;
      return true;
    },
  }));

  useLayoutEffect(() => {
    const notes = ReactEditor.toDOMNode(editor, editor);
    if (!isOpen || !typed) return;
    notes.setAttribute('aria-controls', listId);
    notes.setAttribute('aria-activedescendant', `${listId}-${at}`);
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      notes.removeAttribute('aria-controls');
      notes.removeAttribute('aria-activedescendant');
    };
  });
  const place = typed === null ? '' : `${typed.lineId} ${typed.offset}`;
  useLayoutEffect(() => {
    if (isOpen && place !== '') putBeneathCaret(list.current);
  }, [isOpen, place]);

  if (!isOpen) return null;
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      // It scrolls; nothing is lost when a mouse takes it, because every key goes to the notes.
      tabIndex={0}
      aria-label={text('notes.menu.label')}
      className="slash-menu"
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.map((item, index) => (
        // The keys for it are those of the notes, in which the focus stays.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          key={item.id}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === at}
          className="slash-menu__item"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => carryOut(item, false)}
        >
          <span>{item.label}</span>
          <kbd>{item.slash === undefined ? item.keys : `/${item.slash}`}</kbd>
        </div>
      ))}
    </div>
  );
}

/** Beneath the line that is being written, or above it when there is more room there. */
function putBeneathCaret(list: HTMLElement | null): void {
  const shown = document.getSelection();
  if (!list || !shown || shown.rangeCount === 0) return;
  const caret = shown.getRangeAt(0).getBoundingClientRect();
  const { height, width } = list.getBoundingClientRect();
  const isRoomBelow = caret.bottom + height + GAP_PX < window.innerHeight;
  list.style.top = `${Math.max(0, isRoomBelow ? caret.bottom + GAP_PX : caret.top - height - GAP_PX)}px`;
  list.style.left = `${Math.max(0, Math.min(caret.left, window.innerWidth - width))}px`;
}

function isSamePlace(one: SlashWord, other: SlashWord): boolean {
  return one.lineId === other.lineId && one.offset === other.offset;
}
