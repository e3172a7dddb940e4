import { useMemo } from 'react';
import { type Seat, seatIndex } from '../../shared/features/notes/seats.ts';
import { type Shortcuts, shortcutInWords } from '../../shared/features/settings/shortcuts.ts';
import { useText } from '../i18n/text.tsx';
import { type CommandName, type NotesCommand, notesCommands } from './commands.ts';
import type { NotesItem } from './notes-items.ts';
import { takeSeat } from './speakers.ts';
import { startTopicWith } from './topics.ts';
import { labelOf, type SpeakerWords } from './use-speaker-words.ts';
import { asOneStep } from './with-undo-steps.ts';

/** Commands that make no sense in a menu: those that say "the next one". */
const notInMenus: readonly CommandName[] = ['speaker', 'speaker_back', 'accept_who_and_when'];

/**
 * All that can be chosen in the notes, in one order for the slash menu and the menu at the foot: what a line is, how it is
 * known, what can be done with it, topics that were prepared, and who speaks.
 */
export function useNotesItems(about: {
  readonly words: SpeakerWords;
  readonly seats: readonly Seat[];
  readonly shortcuts: Shortcuts;
  /** What was prepared to talk about and can be a topic. */
  readonly topicIdeas: readonly string[];
}): readonly NotesItem[] {
  const text = useText();
  const { words, seats, shortcuts, topicIdeas } = about;
  return useMemo(() => {
    const itemOf = (command: NotesCommand): NotesItem => ({
      ...command,
      id: command.name,
      label: text(`app.keys.command.${command.name}`),
      keys: shortcutInWords(shortcuts[command.name]),
    });
    return [
      ...notesCommands
        .filter(({ name }) => !notInMenus.includes(name) && !name.startsWith('seat_'))
        .map(itemOf),
      ...topicIdeas.map(
        (idea, index): NotesItem => ({
          id: `topic-${index}`,
          label: text('notes.menu.topic', { topic: idea }),
          keys: '',
          run: (editor) => asOneStep(editor, () => startTopicWith(editor, idea)),
          goesOn: true,
        }),
      ),
      ...seats.map(
        (seat): NotesItem => ({
          id: `seat-${seatIndex(seats, seat)}`,
          label: text('notes.menu.speaks', { who: labelOf(words, seat) }),
          keys: shortcutInWords(shortcutOfSeat(shortcuts, seatIndex(seats, seat))),
          run: (editor) => asOneStep(editor, () => takeSeat(editor, seatIndex(seats, seat))),
          goesOn: false,
        }),
      ),
    ];
  }, [text, words, seats, shortcuts, topicIdeas]);
}

/** The first nine at the table have a key of their own. */
function shortcutOfSeat(shortcuts: Shortcuts, index: number): string {
  const names = notesCommands.map(({ name }) => name).filter((name) => name.startsWith('seat_'));
  const name = names[index];
  return name === undefined ? '' : shortcuts[name];
}
