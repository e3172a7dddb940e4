import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BackupScreen } from '../../../renderer/features/backup/backup-screen.tsx';
import { ReadOnlyStrip } from '../../../renderer/features/backup/read-only-strip.tsx';
import { RestoreDoor } from '../../../renderer/features/backup/restore-door.tsx';
import { backup } from '../../../shared/features/backup/contract.ts';
import { vault as vaultContract } from '../../../shared/features/vault/contract.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { damagePages, writeLongNotes } from '../../support/damage.ts';
import { PASSPHRASE, type TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

const PATIENT = { timeout: 120_000 };
vi.setConfig({ testTimeout: 240_000 });

describe('the page of backups', () => {
  it('says of each whether it was read through, and when the last was', async () => {
    show(await aVault(), <BackupScreen />);
    await screen.findByText('Er is nog geen back-up nagelezen.');
    // The one that was made at the last lock.
    within(await list()).getByText(/, nog niet nagelezen$/);
    press('Kijk nu alles na');
    await screen.findByText(/^Voor het laatst helemaal nagelezen en goed: /, {}, PATIENT);
    expect(within(await list()).getAllByText(/ nagelezen$/)).toHaveLength(1);
    expect(within(await list()).queryByText(/, nog niet nagelezen$/)).toBeNull();
    screen.getByText('Alles is nagelezen en goed. Er is een nieuwe back-up.');
  });

  it('keeps one at the place that was chosen, says where, and writes nothing when cancelled', async () => {
    const vault = await aVault();
    show(vault, <BackupScreen />);
    await screen.findByText('Er is nog geen back-up op een andere plek bewaard.');
    press('Bewaar een back-up ergens anders');
    await screen.findByText('Er is nog geen back-up op een andere plek bewaard.');
    const path = join(vault.files.folder, '..', 'usb-stick.tar');
    vault.host.savePath = path;
    await idle();
    press('Bewaar een back-up ergens anders');
    await screen.findByText(`Bewaard als ${path}.`, {}, PATIENT);
    expect(existsSync(path)).toBe(true);
    await screen.findByText(/^Voor het laatst ergens anders bewaard: /);
  });

  it('says of a file on the disk of the vault that it goes with it, and goes on asking for one elsewhere', async () => {
    const vault = await aVault();
    vault.host.savePath = join(vault.folder, 'beside.tar');
    vault.chosenDisk.isOfVault = true;
    show(vault, <BackupScreen />);
    await idle();
    press('Bewaar een back-up ergens anders');
    await screen.findByText(/Dit bestand staat op dezelfde schijf als je kluis\./, {}, PATIENT);
    screen.getByText('Er is nog geen back-up op een andere plek bewaard.');
    screen.getByText(/^Bewaar deze week een back-up op een andere plek/);
  });

  it('lists a vault that was set aside, with its day and folder, and nothing when there is none', async () => {
    const vault = await aVault();
    const shown = show(vault, <BackupScreen />);
    await list();
    expect(screen.queryByRole('heading', { name: 'Opzij gezet' })).toBeNull();
    shown.unmount();
    const folder = join(vault.folder, 'opzij-2026-03-03-0190a1b2-0000-7000-8000-000000000000');
    mkdirSync(folder);
    show(vault, <BackupScreen />);
    await screen.findByRole('heading', { name: 'Opzij gezet' });
    const line = screen.getByText(/^Deze kluis is opzij gezet op dinsdag 3 maart 2026\./);
    expect(line.textContent).toContain(folder);
  });

  it('says of a stick that was pulled out what is safe, and speaks of no typed text', async () => {
    const vault = await aVault();
    vault.host.savePath = join(vault.files.folder, 'no-such-stick', 'naast.tar');
    show(vault, <BackupScreen />);
    await idle();
    press('Bewaar een back-up ergens anders');
    const told = await screen.findByRole('alert', {}, PATIENT);
    expect(told.textContent).toMatch(/usb-stick/);
    expect(told.textContent).not.toMatch(/schreef/);
  });

  it('puts one back beside the vault, counts what came, and refuses another passphrase', async () => {
    const vault = await aVault();
    await writeLines(vault);
    await vault.get(backup.checkNow, {});
    show(vault, <BackupScreen />);
    await screen.findByRole('radiogroup', { name: 'Welke back-up?' });
    type('Wachtzin', 'een heel andere wachtzin');
    press('Zet terug');
    await screen.findByRole('alert', {}, PATIENT);
    vault.timing.pass(1000);
    type('Wachtzin', PASSPHRASE);
    await expect
      .poll(
        () => screen.getByRole('button', { name: 'Zet terug' }).hasAttribute('disabled'),
        PATIENT,
      )
      .toBe(false);
    press('Zet terug');
    await screen.findByText(/^Klaar\. De kluis heet /, {}, PATIENT);
    screen.getByText('Regels van notities: 20');
    expect(await vault.get(vaultContract.status, {})).toMatchObject({ kind: 'open' });
  });
});

describe('a damaged vault', () => {
  it('is told on every screen, with the way to the backups', async () => {
    const vault = await aVault();
    await writeLines(vault);
    damagePages(vault);
    show(vault, <ReadOnlyStrip />);
    expect(screen.queryByRole('alert')).toBeNull();
    const { faults } = await vault.get(backup.checkNow, {});
    expect(faults).not.toEqual([]);
    const strip = await screen.findByRole('alert');
    within(strip).getByRole('button', { name: 'Naar de back-ups' });
  });

  it('can be saved as far as it reads, and is told what was lost', async () => {
    let vault = await aVault();
    await writeLines(vault);
    vault = vault.reopened();
    damagePages(vault);
    show(vault, <RestoreDoor vaultId={vault.id} onBack={() => undefined} />);
    await screen.findByText(/^Er wordt niets gewist\./);
    press('Geen goede back-up? Red wat leesbaar is');
    await screen.findByText(/Het beschadigde bestand blijft zoals het is\.$/);
    type('Wachtzin', PASSPHRASE);
    press('Red wat leesbaar is');
    await screen.findByText(/^Klaar\. De kluis heet /, {}, PATIENT);
    screen.getByText('Inwoners: 1');
    expect(screen.getAllByText(/niet te lezen/)).not.toEqual([]);
    screen.getByText(/^De kluis van daarvoor is bewaard, /);
  });
});

describe('a vault that lost its key files', () => {
  it('is first offered only those of a backup, so that no work is lost', async () => {
    let vault = await aVault();
    await writeLines(vault);
    await vault.get(backup.checkNow, {});
    vault = vault.reopened();
    for (const path of vault.files.keys) rmSync(path);
    show(vault, <RestoreDoor vaultId={vault.id} onBack={() => undefined} />);
    await screen.findByRole('heading', { name: 'Het sleutelbestand terugzetten' });
    const chosen = await screen.findByRole<HTMLInputElement>('radio', { name: /, nagelezen$/ });
    expect(chosen.checked).toBe(true);
    type('Wachtzin', PASSPHRASE);
    press('Zet het sleutelbestand terug');
    await screen.findByText(/^Klaar\. Open de kluis met de wachtzin/, {}, PATIENT);
    await vault.unlock();
  });
});

async function writeLines(vault: TestVault): Promise<void> {
  const { id: conversationId } = await aStoredConversation(vault);
  await writeLongNotes(vault, conversationId);
}

async function list(): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { name: 'Op deze computer' });
  const section = heading.closest('section');
  if (!section) throw new Error('the list has no section');
  return section;
}

async function idle(): Promise<void> {
  await screen.findByRole('button', { name: 'Bewaar een back-up ergens anders' });
  await expect
    .poll(() =>
      screen
        .getByRole('button', { name: 'Bewaar een back-up ergens anders' })
        .hasAttribute('disabled'),
    )
    .toBe(false);
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function type(name: string, value: string): void {
  fireEvent.change(screen.getByLabelText(name, { selector: 'input:not([type=radio])' }), {
    target: { value },
  });
}
