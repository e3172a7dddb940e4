import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { aroundNotes } from '../../../renderer/app/around-notes.tsx';
import { TroubleStrips } from '../../../renderer/app/trouble-strips.tsx';
import { RoomScreen } from '../../../renderer/features/notes/room-screen.tsx';
import { CheckPanel } from '../../../renderer/features/understanding-checks/check-panel.tsx';
import { callsByName } from '../../../shared/app-contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet, type PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { fail } from '../../../shared/primitives/result.ts';
import { aStoredConversation } from '../../support/builders.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

// jsdom lays nothing out and knows nothing of editable elements; the editor asks for both.
Element.prototype.scrollIntoView ??= () => undefined;
Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
  configurable: true,
  get(this: HTMLElement) {
    return this.closest('[contenteditable]:not([contenteditable="false"])') !== null;
  },
});

export interface ShownRoom {
  readonly vault: TestVault;
  readonly conversation: ConversationOverview;
  /** Whether the disk takes anything. */
  readonly disk: { isFull: boolean };
  stored(): Promise<NoteLine[]>;
}

/** Shows the room of a conversation with these lines and this sheet, on a disk that can be full. */
export async function showRoom(
  given: { readonly lines?: readonly NoteLine[]; readonly sheet?: Partial<PrepSheet> } = {},
): Promise<ShownRoom> {
  const vault = await aVault();
  const conversation = await aStoredConversation(vault);
  const { id: conversationId } = conversation;
  await vault.get(notes.save, { conversationId, changed: [...(given.lines ?? [])], removed: [] });
  const sheet = { ...emptyPrepSheet(), ...given.sheet };
  await vault.get(prepSheets.save, { conversationId, sheet });
  const disk = { isFull: false };
  show(onDisk(vault, disk), <Door conversationId={conversationId} />);
  await screen.findByRole('textbox', { name: 'Notities' });
  return {
    vault,
    conversation,
    disk,
    stored: () => vault.get(notes.list, { conversationId }),
  };
}

/** Pastes into the notes: a browser that is not there can do no other typing in an editable element. */
export function pasteInNotes(text: string): void {
  const editor = screen.getByRole('textbox', { name: 'Notities' });
  fireEvent.paste(editor, {
    clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? text : '') },
  });
}

function Door(props: { readonly conversationId: ConversationOverview['id'] }) {
  const [isIn, setIn] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setIn((now) => !now)}>
        deur
      </button>
      <TroubleStrips />
      {isIn && (
        <RoomScreen
          conversationId={props.conversationId}
          askBack={CheckPanel}
          around={aroundNotes}
        />
      )}
    </>
  );
}

/** The vault on a disk that can be full. */
export function onDisk(vault: TestVault, disk: { readonly isFull: boolean }): TestVault {
  return {
    ...vault,
    raw: (call) => {
      const name = typeof call === 'object' && call !== null && 'call' in call ? call.call : '';
      const isWriting = callsByName.get(String(name))?.kind === 'command';
      return isWriting && disk.isFull
        ? Promise.resolve(fail({ code: 'disk-full' }))
        : vault.raw(call);
    },
  };
}
