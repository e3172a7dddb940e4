import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { useWatching } from '../../../renderer/bridge/watching.tsx';
import { ResumeRoom } from '../../../renderer/features/room/resume-room.tsx';
import { WatchedDoor } from '../../../renderer/features/room/watched-door.tsx';
import { room } from '../../../shared/features/room/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

describe('the offer to go on in a room', () => {
  it('is let go of with one press, also for the next time', async () => {
    const vault = await aVault();
    const conversation = await aStoredConversation(vault);
    await vault.get(room.stay, { conversationId: conversation.id, lineId: null });
    show(vault, <ResumeRoom conversations={[conversation]} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Niet nu' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Niet nu' })).toBeNull());
    expect(await vault.get(room.findOpen, {})).toBeNull();
  });
});

describe('the door of a screen that is shut while somebody looks along', () => {
  it('opens once looking along is turned off', async () => {
    const vault = await aVault();
    const { id: conversationId } = await aStoredConversation(vault);
    await vault.get(room.watch, { conversationId, isWatched: true });
    show(vault, <Screen watchedIn={conversationId} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Meekijken uitzetten' }));
    await screen.findByText('Wat anderen aangaat');
    expect((await vault.get(room.get, { conversationId })).isWatched).toBe(false);
  });
});

/** A screen on which other people are named, while somebody looks along in a conversation. */
function Screen({ watchedIn }: { readonly watchedIn: ConversationId }) {
  const { isWatched, setWatchedIn } = useWatching();
  useEffect(() => setWatchedIn(watchedIn), [setWatchedIn, watchedIn]);
  return isWatched ? <WatchedDoor /> : <p>Wat anderen aangaat</p>;
}
