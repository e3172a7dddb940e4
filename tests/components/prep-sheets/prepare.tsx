import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { UnsavedStrip } from '../../../renderer/app/unsaved-strip.tsx';
import { useLock } from '../../../renderer/bridge/locking.tsx';
import { useNavigate, useRoute } from '../../../renderer/bridge/navigation.tsx';
import { ConsentFields } from '../../../renderer/features/consents/consent-fields.tsx';
import { PrepareScreen } from '../../../renderer/features/prep-sheets/prepare-screen.tsx';
import type {
  ConversationDetails,
  ConversationOverview,
} from '../../../shared/features/conversations/schema.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { aStoredConversation } from '../../support/builders.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

export interface Preparing {
  readonly vault: TestVault;
  readonly conversation: ConversationOverview;
  /** Closes the screen as going somewhere else does, and opens it again. */
  reopen(): Promise<void>;
  /** The sheet as the vault has it. */
  stored(): Promise<PrepSheet>;
}

/** Opens Vóór for a new conversation. `sheet`: what stands on it already. */
export async function prepare(
  start: {
    readonly details?: Partial<ConversationDetails>;
    readonly sheet?: Partial<PrepSheet>;
    /** Stands between screen and vault: what the vault would answer may be refused here. */
    readonly through?: (vault: TestVault) => TestVault;
  } = {},
): Promise<Preparing> {
  const vault = await aVault();
  const conversation = await aStoredConversation(vault, start.details);
  const { id: conversationId } = conversation;
  if (start.sheet) {
    const empty = await vault.get(prepSheets.get, { conversationId });
    await vault.get(prepSheets.save, { conversationId, sheet: { ...empty, ...start.sheet } });
  }
  show(start.through?.(vault) ?? vault, <Place />, { name: 'prepare', conversationId });
  await screen.findByLabelText('Onderdelen');
  return {
    vault,
    conversation,
    async reopen() {
      fireEvent.click(screen.getByText('away'));
      fireEvent.click(screen.getByText('back'));
      await screen.findByLabelText('Onderdelen');
    },
    stored: () => vault.get(prepSheets.get, { conversationId }),
  };
}

/** Goes to a part by its line in the contents. */
export function goTo(part: string): void {
  fireEvent.click(within(screen.getByLabelText('Onderdelen')).getByText(part));
}

export function type(label: string, words: string): HTMLElement {
  const field = screen.getByLabelText(label);
  field.focus();
  fireEvent.change(field, { target: { value: words } });
  return field;
}

export function press(key: string, modifiers: { ctrlKey?: boolean; altKey?: boolean } = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers });
}

/** Waits until the screen says that all is saved. */
export async function untilSaved(preparing: Preparing, look: (sheet: PrepSheet) => void) {
  await waitFor(async () => look(await preparing.stored()), { timeout: 3000 });
}

/** The margin that shows how it comes on paper. */
export function margin(): HTMLElement {
  return screen.getByLabelText('Zo komt het op papier');
}

export function question(): string {
  return document.querySelector('h1')?.textContent ?? '';
}

export function expectFocusOn(label: string): void {
  expect(document.activeElement).toBe(screen.getByLabelText(label));
}

function Place() {
  const route = useRoute();
  const navigate = useNavigate();
  const lock = useLock();
  const here = route.name === 'prepare' ? route : null;
  return (
    <>
      <span data-testid="place">{route.name === 'paper' ? route.kind : route.name}</span>
      <button type="button" onClick={() => navigate({ name: 'today' })}>
        away
      </button>
      <button type="button" onClick={() => window.history.back()}>
        back
      </button>
      <button type="button" onClick={() => void lock()}>
        lock
      </button>
      <UnsavedStrip />
      {here && <PrepareScreen conversationId={here.conversationId} ConsentFields={ConsentFields} />}
    </>
  );
}
