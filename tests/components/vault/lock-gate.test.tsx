import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { vaultFiles } from '../../../main/vault/vault-files.ts';
import { LockGate } from '../../../renderer/app/lock-gate.tsx';
import { vault as vaultContract } from '../../../shared/features/vault/contract.ts';
import { PASSPHRASE, type TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

const theApp = <LockGate>hier is Naast</LockGate>;

describe('the first start', () => {
  it('keeps the app closed until the recovery key is said to be kept', async () => {
    const vault = await aVault({ isOpen: false });
    show(vault, theApp);
    await typePassphrase('Je wachtzin', 'koffie aan de tafel');
    press('Maak de kluis');

    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    expect(await vault.get(vaultContract.status, {})).toEqual({ kind: 'open' });
    expect(screen.queryByText('hier is Naast')).toBeNull();

    fireEvent.click(screen.getByLabelText('Ik heb de sleutel bewaard of opgeschreven'));
    press('Verder');
    await screen.findByText('hier is Naast');
  });

  it('writes to the file the key that stands on the screen', async () => {
    const vault = await aVault({ isOpen: false });
    vault.host.savePath = join(vault.folder, 'sleutel.txt');
    const { container } = show(vault, theApp);
    await typePassphrase('Je wachtzin', 'koffie aan de tafel');
    press('Maak de kluis');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    press('Bewaar als bestand');

    await screen.findByText(`Bewaard als ${vault.host.savePath}`);
    const shown = container.querySelector('.recovery-key')?.textContent ?? '';
    const written = readFileSync(vault.host.savePath, 'utf8');
    expect(shown).not.toBe('');
    expect(lettersOf(written)).toContain(lettersOf(shown));
  });

  it('counts in words what is missing and makes nothing when the passphrase is short', async () => {
    const vault = await aVault({ isOpen: false });
    show(vault, theApp);
    await typePassphrase('Je wachtzin', 'koffie');
    expect(screen.getByText(/^Nog 9 tekens\./)).toBeTruthy();
    press('Maak de kluis');

    await screen.findByText('De wachtzin is nog te kort. Zet er een woord bij.');
    expect(await vault.get(vaultContract.status, {})).toEqual({ kind: 'absent' });
  });

  it('shows what was typed when asked', async () => {
    show(await aVault({ isOpen: false }), theApp);
    const field = await typePassphrase('Je wachtzin', 'koffie');
    expect(field.getAttribute('type')).toBe('password');
    press('Toon');
    expect(field.getAttribute('type')).toBe('text');
  });
});

describe('opening', () => {
  it('opens when the passphrase is right', async () => {
    show(await aClosedVault(), theApp);
    await typePassphrase('Wachtzin', PASSPHRASE);
    press('Openen');
    await screen.findByText('hier is Naast');
  });

  it('says calmly that the passphrase does not fit, and keeps what was typed', async () => {
    show(await aClosedVault(), theApp);
    const field = await typePassphrase('Wachtzin', 'thee aan de keukentafel');
    press('Openen');
    await screen.findByText(/Deze wachtzin past niet\. Je gegevens zijn veilig\./);
    expect(field).toHaveProperty('value', 'thee aan de keukentafel');
    expect(screen.queryByText('hier is Naast')).toBeNull();
  });

  it('says in words how long to wait after several wrong passphrases', async () => {
    const vault = await aClosedVault();
    for (let tries = 0; tries < 6; tries++) {
      await vault.call(vaultContract.unlock, { passphrase: 'nog eens fout' });
    }
    show(vault, theApp);
    await typePassphrase('Wachtzin', PASSPHRASE);
    press('Openen');
    await screen.findByText(/Over .*(seconde|seconden|minuten) kun je het opnieuw proberen\./);
    expect(screen.getByRole('button', { name: 'Openen' })).toHaveProperty('disabled', true);
  });
});

describe('a vault that is not as it should be', () => {
  it('says what is safe and what to do, and changes nothing, when the file is empty', async () => {
    const vault = await aClosedVault();
    vault.close();
    const file = vaultFiles(vault.folder).database;
    writeFileSync(file, '');
    show(vault.reopened(), theApp);
    await screen.findByRole('heading', { name: 'Het bestand met je gegevens is leeg' });
    expect(screen.getByRole('alert').textContent).toContain('Naast heeft er niets aan veranderd.');
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});

describe('locking', () => {
  it('shows the door again when the vault has closed', async () => {
    const vault = await aVault();
    show(vault, theApp);
    await screen.findByText('hier is Naast');
    await act(async () => {
      await vault.get(vaultContract.lock, {});
    });
    await waitFor(() => expect(screen.queryByText('hier is Naast')).toBeNull());
  });
});

async function aClosedVault(): Promise<TestVault> {
  const vault = (await aVault()).reopened();
  onTestFinished(() => vault.close());
  return vault;
}

async function typePassphrase(label: string, passphrase: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value: passphrase } });
  return field;
}

/** A key without the dashes and line ends it is grouped by. */
function lettersOf(words: string): string {
  return words.replaceAll(/[^A-Za-z0-9]/g, '');
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}
