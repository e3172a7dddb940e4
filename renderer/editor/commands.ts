import type { Editor } from 'slate';
import type { Mark } from '../../shared/features/notes/schema.ts';
import {
  type KeyPress,
  keysOf,
  type ShortcutName,
  type Shortcuts,
} from '../../shared/features/settings/shortcuts.ts';
import { toggleMark, togglePrivate, toggleSource } from './marks.ts';
import { askBack, askDifficultWord, askWhoAndWhen, tick } from './room-requests.ts';
import { takeSeat, turnSpeaker } from './speakers.ts';
import { startTopic } from './topics.ts';
import { asOneStep } from './with-undo-steps.ts';

/** One thing that can be done in the notes, however it is asked for: a slash word, keys, or by mouse. */
export interface NotesCommand {
  readonly name: CommandName;
  /** The letter after the slash. */
  readonly slash?: string;
  readonly run: (editor: Editor) => void;
  /** After Enter behind the slash word the writing goes on in a new line. */
  readonly goesOn: boolean;
}

/** The commands of the notes; each is also the name of its keys. */
export type CommandName = Exclude<ShortcutName, 'lock' | 'search' | 'all_keys' | 'find'>;

export const notesCommands: readonly NotesCommand[] = [
  command('speaker', (editor) => turnSpeaker(editor, 1)),
  command('speaker_back', (editor) => turnSpeaker(editor, -1)),
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((number) =>
    command(`seat_${number}`, (editor) => takeSeat(editor, number - 1)),
  ),
  mark('key_point', 'k'),
  mark('agreement', 'a'),
  mark('question', 'v'),
  mark('quote', 'c'),
  mark('worry', 'z'),
  mark('signal', 's'),
  { ...command('private', togglePrivate, 'p'), goesOn: true },
  { ...command('seen', (editor) => toggleSource(editor, 'seen'), 'i'), goesOn: true },
  command('heard', (editor) => toggleSource(editor, 'heard'), 'h'),
  { ...command('opinion', (editor) => toggleSource(editor, 'opinion'), 'd'), goesOn: true },
  command('ask_back', askBack, 't'),
  command('who_and_when', askWhoAndWhen, 'w'),
  command('accept_who_and_when', (editor) => editor.askRoom({ kind: 'accept_who_and_when' })),
  command('said', tick, 'g'),
  command('topic', startTopic, 'o'),
  command('difficult_word', askDifficultWord, 'm'),
  command('role_guard', (editor) => editor.askRoom({ kind: 'role_guard' }), 'b'),
  command('closing', (editor) => editor.askRoom({ kind: 'closing' }), 'r'),
];

/** The command a key press asks for; none while letters are being composed. */
export function commandFor(press: KeyPress, shortcuts: Shortcuts): NotesCommand | undefined {
  const keys = keysOf(press);
  if (keys === '') return undefined;
  return notesCommands.find(({ name }) => shortcuts[name] === keys);
}

export function commandNamed(name: CommandName): NotesCommand | undefined {
  return notesCommands.find((one) => one.name === name);
}

/** Carried out as one thing that is undone at once. */
function command(name: CommandName, run: (editor: Editor) => void, slash?: string): NotesCommand {
  return {
    name,
    ...(slash !== undefined && { slash }),
    run: (editor) => asOneStep(editor, () => run(editor)),
    goesOn: false,
  };
}

function mark(name: Mark, slash: string): NotesCommand {
  return { ...command(name, (editor) => toggleMark(editor, name), slash), goesOn: true };
}
