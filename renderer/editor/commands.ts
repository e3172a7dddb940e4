import { type Editor, Transforms } from 'slate';
import { textOf } from '../../shared/document/note-element.ts';
import { currentLine, isEmpty, lineAtOrAbove, type PlacedLine } from './current-line.ts';
import { toggleMark } from './marks.ts';
import { turnSpeaker } from './speakers.ts';
import { startTopic } from './topics.ts';

/** One thing that can be done in the notes, however it is asked for: a slash word, keys, or the row at the foot. */
export interface NotesCommand {
  readonly name: CommandName;
  /** The letter after the slash. */
  readonly slash?: string;
  /** As `keysOf` writes them. */
  readonly keys?: readonly string[];
  readonly run: (editor: Editor) => void;
  /** After Enter behind the slash word the writing goes on in a new line. */
  readonly goesOn: boolean;
}

export type CommandName =
  | 'speaker'
  | 'speaker_back'
  | 'key_point'
  | 'agreement'
  | 'question'
  | 'quote'
  | 'private'
  | 'ask_back'
  | 'who_and_when'
  | 'said'
  | 'topic';

export const notesCommands: readonly NotesCommand[] = [
  { name: 'speaker', keys: ['Tab'], run: (editor) => turnSpeaker(editor, 1), goesOn: false },
  {
    name: 'speaker_back',
    keys: ['Shift+Tab'],
    run: (editor) => turnSpeaker(editor, -1),
    goesOn: false,
  },
  mark('key_point', 'k', ['Ctrl+k']),
  mark('agreement', 'a', ['Ctrl+Shift+a']),
  mark('question', 'v'),
  mark('quote', 'c'),
  mark('private', 'p'),
  { name: 'ask_back', slash: 't', keys: ['Ctrl+t'], run: askBack, goesOn: false },
  { name: 'who_and_when', slash: 'w', run: askWhoAndWhen, goesOn: false },
  { name: 'said', slash: 'g', run: tick, goesOn: false },
  { name: 'topic', slash: 'o', run: startTopic, goesOn: false },
];

/** The command a key press asks for. */
export function commandFor(event: KeyPress): NotesCommand | undefined {
  const keys = keysOf(event);
  return notesCommands.find((command) => command.keys?.includes(keys));
}

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** `Ctrl+Shift+a`, `Shift+Tab`, `Tab`; on a Mac the command key stands for Ctrl. */
function keysOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): string {
  if (altKey) return '';
  const held = [...(ctrlKey || metaKey ? ['Ctrl'] : []), ...(shiftKey ? ['Shift'] : [])];
  return [...held, key.length === 1 ? key.toLowerCase() : key].join('+');
}

function mark(
  name: 'key_point' | 'agreement' | 'question' | 'quote' | 'private',
  slash: string,
  keys: readonly string[] = [],
): NotesCommand {
  return { name, slash, keys, run: (editor) => toggleMark(editor, name), goesOn: true };
}

/**
 * Asks back what the line says. On an empty line the last key point or agreement above it is meant. A line without such
 * a mark becomes a key point first, so that one key is enough to mark and ask (practice, 3.8).
 */
function askBack(editor: Editor): void {
  const line = lineOrAbove(editor, ({ mark }) => mark === 'key_point' || mark === 'agreement');
  if (!line || line.element.mark === 'private') {
    editor.askRoom({ kind: 'nothing_to_ask' });
    return;
  }
  const { element, path } = line;
  if (element.mark !== 'key_point' && element.mark !== 'agreement') {
    Transforms.setNodes(editor, { mark: 'key_point' }, { at: path });
  }
  editor.askRoom({ kind: 'ask_back', lineId: element.id });
}

function askWhoAndWhen(editor: Editor): void {
  const line = lineOrAbove(editor, ({ mark }) => mark === 'agreement');
  if (line?.element.mark !== 'agreement') editor.askRoom({ kind: 'no_agreement' });
  else editor.askRoom({ kind: 'who_and_when', lineId: line.element.id });
}

function tick(editor: Editor): void {
  const line = currentLine(editor);
  editor.askRoom({ kind: 'tick', words: line ? textOf(line.element).trim() : '' });
}

type SaidLine = PlacedLine & { readonly element: Extract<PlacedLine['element'], { type: 'said' }> };

/** The current line when it has words, otherwise the nearest one above it that fits. */
function lineOrAbove(
  editor: Editor,
  fits: (element: SaidLine['element']) => boolean,
): SaidLine | null {
  const current = currentLine(editor);
  if (!current) return null;
  const line = isEmpty(current.element)
    ? lineAtOrAbove(editor, current.path[0] ?? 0, (one) => one.type === 'said' && fits(one))
    : current;
  return line?.element.type === 'said' ? { ...line, element: line.element } : null;
}
