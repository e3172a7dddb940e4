import './find-bar.css';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { keysOf } from '../../../shared/features/settings/shortcuts.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { focusPlace } from '../../editor/focus-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useFind } from './use-find.ts';

interface FindBarProps {
  readonly notes: NotesDocument;
  /** The keys that open it, or put the caret in it again. */
  readonly keys: string;
  /** Back to the notes, with the caret where it was. */
  readonly onLeave: () => void;
}

/** Finding words in this conversation; Esc goes back to where one was writing. */
export function FindBar(props: FindBarProps) {
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (keysOf(event) !== props.keys) return;
    event.preventDefault();
    setOpen(true);
    field.current?.select();
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => onKey(event);
    // Before the rest of the app hears it: outside a conversation the same keys search everywhere.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);

  if (!isOpen) return null;
  return (
    <OpenFindBar
      {...props}
      field={field}
      onLeave={() => {
        setOpen(false);
        props.onLeave();
      }}
      onWriteOn={() => setOpen(false)}
    />
  );
}

function OpenFindBar(
  props: FindBarProps & {
    readonly field: React.RefObject<HTMLInputElement | null>;
    readonly onWriteOn: () => void;
  },
) {
  const text = useText();
  const navigate = useNavigate();
  const find = useFind(props.notes);

  const writeOn = () => {
    if (!find.place) return;
    props.onWriteOn();
    focusPlace(props.notes.editor, find.place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') props.onLeave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) writeOn();
    else if (event.key === 'Enter') find.go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="find">
      <label className="find__label">
        <span>{text('notes.find.label')}</span>
        <input
          ref={props.field}
          className="field__input"
          type="text"
          value={find.words}
          onChange={(event) => find.setWords(event.target.value)}
          onKeyDown={onKeyDown}
          spellCheck={false}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: it was opened to type in
          autoFocus
        />
      </label>
      <p className="find__count num" role="status">
        {find.words.trim() !== '' && text('notes.find.count', { at: find.at, total: find.total })}
        {find.isPrivate && ` ${text('notes.find.private')}`}
      </p>
      <div className="find__do">
        <Button variant="plain" keys="Enter" onPress={() => find.go(1)}>
          {text('notes.find.next')}
        </Button>
        <Button variant="plain" keys="Shift Enter" onPress={() => find.go(-1)}>
          {text('notes.find.previous')}
        </Button>
        <Button variant="plain" keys="Ctrl Enter" onPress={writeOn}>
          {text('notes.find.here')}
        </Button>
        <Button variant="plain" onPress={() => navigate({ name: 'search' })}>
          {text('notes.find.everywhere')}
        </Button>
        <Button variant="plain" keys="Esc" onPress={props.onLeave}>
          {text('notes.find.close')}
        </Button>
      </div>
    </search>
  );
}
