import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PutBackEmergencyCopy } from '../../../renderer/features/emergency-copies/put-back.tsx';
import { SettingsScreen } from '../../../renderer/features/settings/settings-screen.tsx';
import { emergencyCopies } from '../../../shared/features/emergency-copies/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { pasteInNotes, showRoom } from '../notes/show-room.tsx';
import { aVault, show } from '../show.tsx';

describe('when the disk takes nothing', () => {
  it('what was typed can be kept encrypted elsewhere, and put back from Instellingen', async () => {
    const folder = tempFolder();
    onTestFinished(() => folder.remove());
    const { vault, disk, stored } = await showRoom();
    const path = join(folder.path, 'kopie.naast');
    vault.host.savePath = path;
    disk.isFull = true;
    pasteInNotes('Eerst de ramen.');
    const strip = await screen.findByRole('alert');
    fireEvent.click(within(strip).getByRole('button', { name: /^Bewaar versleuteld/ }));
    await within(strip).findByText(new RegExp(`versleuteld in ${path}`));

    pasteInNotes('Dan het bed.');
    await expect
      .poll(() => screen.getByRole('alert').textContent, { timeout: 4000 })
      .not.toContain(path);
    expect(await stored()).toEqual([]);
  });

  it('the copy is put back after it was said what that does', async () => {
    const folder = tempFolder();
    onTestFinished(() => folder.remove());
    const vault = await aVault();
    const { id: conversationId } = await aStoredConversation(vault);
    const input = {
      conversationId,
      changed: [aLine({ text: 'Eerst de ramen.', position: 1 })],
      removed: [],
    };
    const path = join(folder.path, 'kopie.naast');
    vault.host.savePath = path;
    await vault.get(emergencyCopies.save, { calls: [{ call: notes.save.name, input }] });
    vault.host.fileToOpen = path;

    show(
      vault,
      <SettingsScreen>
        <PutBackEmergencyCopy />
      </SettingsScreen>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Kies de noodkopie' }));
    await screen.findByText(/^De noodkopie is van .* Al het andere blijft zoals het is\.$/);
    expect(await vault.get(notes.list, { conversationId })).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }));
    await screen.findByText(/^Teruggezet\./);
    expect(await vault.get(notes.list, { conversationId })).toMatchObject([
      { text: 'Eerst de ramen.' },
    ]);
  });
});
