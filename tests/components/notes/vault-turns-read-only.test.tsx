import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Screens } from '../../../renderer/app/screens.tsx';
import { backup } from '../../../shared/features/backup/contract.ts';
import { emergencyCopies } from '../../../shared/features/emergency-copies/contract.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { damagePages, writeLongNotes } from '../../support/damage.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { aVault, show } from '../show.tsx';
import { pasteInNotes } from './show-room.tsx';

vi.setConfig({ testTimeout: 60_000 });

it('damage found while somebody writes is said in the room, and what is typed then can be kept', async () => {
  const folder = tempFolder();
  onTestFinished(() => folder.remove());
  const vault = await aVault();
  const { id: conversationId } = await aStoredConversation(vault);
  await writeLongNotes(vault, conversationId);
  show(vault, <Screens />, { name: 'room', conversationId });
  await screen.findByRole('textbox', { name: 'Notities' });
  pasteInNotes('Eerst de ramen.');
  await screen.findByText(/^Bewaard, /);
  expect(screen.queryByRole('alert')).toBeNull();

  damagePages(vault);
  expect((await vault.get(backup.checkNow, {})).faults).not.toEqual([]);
  expect((await screen.findByRole('alert')).textContent).toContain('schade gevonden');

  pasteInNotes('Dan het bed.');
  await screen.findByText('Niet bewaard');
  expect(screen.queryByText(/^Bewaard, /)).toBeNull();
  const strip = screen.getByRole('alert');
  expect(strip.textContent).toMatch(/Wat je vóór \d+\.\d\d schreef, is bewaard\./);
  const path = join(folder.path, 'kopie.naast');
  vault.host.savePath = path;
  fireEvent.click(within(strip).getByRole('button', { name: /^Bewaar versleuteld/ }));
  await within(strip).findByText(new RegExp(`versleuteld in ${path}`));

  // The vault takes it no more than before: the copy is not used up, nor called a copy of what is gone.
  vault.host.fileToOpen = path;
  await vault.get(emergencyCopies.open, {});
  const refused = { ok: false, error: { code: 'vault-damaged' } };
  expect(await vault.call(emergencyCopies.putBack, {})).toEqual(refused);
  expect(await vault.call(emergencyCopies.putBack, {})).toEqual(refused);
});
