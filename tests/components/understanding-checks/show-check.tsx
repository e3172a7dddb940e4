import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import type { SpeakerWords } from '../../../renderer/editor/use-speaker-words.ts';
import { CheckPanel } from '../../../renderer/features/understanding-checks/check-panel.tsx';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type {
  CheckEvent,
  CheckState,
  Direction,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { aStoredConversation } from '../../support/builders.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

const words: SpeakerWords = {
  start: { inhabitant: 'Mevrouw', partner: 'Consulent', supporter: 'Ik', relative: 'Buurvrouw' },
  byPerson: new Map(),
  within: { inhabitant: 'mevrouw', partner: 'consulent', supporter: 'ik', relative: 'buurvrouw' },
};

export interface ShownCheck {
  readonly vault: TestVault;
  /** Where the check of the line stands in the vault. */
  state(): Promise<CheckState | undefined>;
  /** What is being written and was not recorded. */
  drafts(): Promise<readonly string[]>;
}

/** Shows the panel about a line that is stored, inside a stand-in for the room that only says when it was left. */
export async function showCheck(
  line: SaidLine,
  direction: Direction = 'inwoner_naar_partner',
  happened: readonly CheckEvent[] = [],
): Promise<ShownCheck> {
  const vault = await aVault();
  const { id: conversationId } = await aStoredConversation(vault);
  await vault.get(notes.save, { conversationId, changed: [line], removed: [] });
  for (const event of happened) {
    await vault.get(understandingChecks.record, { lineId: line.id, direction, event });
  }
  show(vault, <Table line={line} first={direction} conversationId={conversationId} />);
  await screen.findByRole('region', { name: 'Terugvragen' });
  return {
    vault,
    async state() {
      const points = await vault.get(understandingChecks.list, { conversationId });
      return points.find((point) => point.direction === direction)?.check;
    },
    async drafts() {
      const kept = await vault.get(understandingChecks.listDrafts, { conversationId });
      return kept.map(({ draft }) => draft.words);
    },
  };
}

/** Writes what came back, and presses Enter. */
export async function giveBack(answer: string): Promise<void> {
  const field = await screen.findByLabelText(/zegt nu$/);
  fireEvent.change(field, { target: { value: answer } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

/** Presses a key where the focus is. */
export function press(key: string, held: { altKey?: boolean; ctrlKey?: boolean } = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
}

const isSaved = () => Promise.resolve(true);

function Table(props: {
  readonly line: SaidLine;
  readonly first: Direction;
  readonly conversationId: ConversationId;
}) {
  const [direction, setDirection] = useState(props.first);
  const [end, setEnd] = useState<string | null>(null);
  if (end !== null) return <p>Weer bij de notities. {end}</p>;
  return (
    <CheckPanel
      key={direction}
      conversationId={props.conversationId}
      line={props.line}
      direction={direction}
      words={words}
      inhabitant={{ formOfAddress: 'mevrouw' }}
      supporterName="Sanne Bakker"
      saveNotes={isSaved}
      onOtherDirection={() =>
        setDirection((now) =>
          now === 'inwoner_naar_partner' ? 'partner_naar_inwoner' : 'inwoner_naar_partner',
        )
      }
      onLeave={(said = '') => setEnd(said)}
    />
  );
}
