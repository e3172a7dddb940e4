import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LockGate } from '../../../renderer/app/lock-gate.tsx';
import { vault as vaultContract } from '../../../shared/features/vault/contract.ts';
import { fail } from '../../../shared/primitives/result.ts';
import { PASSPHRASE, type TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

const theApp = <LockGate>hier is Naast</LockGate>;

describe('the first start', () => {
  it('keeps the app closed until two groups of the recovery key were typed back', async () => {
    const vault = await aVault({ isOpen: false });
    show(vault, theApp);
    await nameTheVault();
    await typePassphrase('Je wachtzin', 'koffie aan de tafel');
    press('Maak de kluis');

    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    const groups = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    press('Ik heb de sleutel, verder');
    const fields = await screen.findAllByLabelText(/^Groep \d+$/);
    expect(fields).toHaveLength(2);
    for (const field of fields) fireEvent.change(field, { target: { value: 'MIS' } });
    press('Kijk na');
    await screen.findAllByText(/is anders. Kijk nog eens op je blad\.$/);
    expect(screen.queryByText('hier is Naast')).toBeNull();

    for (const [index, group] of groups.entries()) {
      const field = screen.queryByLabelText(`Groep ${index + 1}`);
      if (field) fireEvent.change(field, { target: { value: ` ${group.toLowerCase()} ` } });
    }
    press('Kijk na');
    await screen.findByText('hier is Naast');
    expect(await vault.get(vaultContract.status, {})).toMatchObject({ kind: 'open' });
  });

  it('can be locked while the recovery key stands there, and then shows the door without it', async () => {
    const vault = await aVault({ isOpen: false });
    const { container } = show(vault, theApp);
    await nameTheVault();
    await typePassphrase('Je wachtzin', 'koffie aan de tafel');
    press('Maak de kluis');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    screen.getByRole('button', { name: 'Vergrendel, Ctrl L' });
    fireEvent.keyDown(window, { key: 'l', ctrlKey: true });
    await screen.findByLabelText('Wachtzin');
    expect(container.querySelector('.recovery-key')).toBeNull();
    expect(await vault.get(vaultContract.status, {})).toMatchObject({ kind: 'closed' });
  });

  it('writes to the file the key that stands on the screen', async () => {
    const vault = await aVault({ isOpen: false });
    vault.host.savePath = join(vault.folder, 'sleutel.txt');
    const { container } = show(vault, theApp);
    await nameTheVault();
    await typePassphrase('Je wachtzin', 'koffie aan de tafel');
    press('Maak de kluis');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    press('Bewaar als bestand');

    const said = await screen.findByText(/^Bewaard als/);
    expect(said.textContent).toContain(vault.host.savePath);
    expect(said.textContent).toContain('Druk het af en verwijder het bestand.');
    const shown = container.querySelector('.recovery-key')?.textContent ?? '';
    const written = readFileSync(vault.host.savePath, 'utf8');
    expect(shown).not.toBe('');
    expect(lettersOf(written)).toContain(lettersOf(shown));
  });

  it('counts in words what is missing and makes nothing when the passphrase is short', async () => {
    const vault = await aVault({ isOpen: false });
    show(vault, theApp);
    await nameTheVault();
    await typePassphrase('Je wachtzin', 'koffie');
    expect(screen.getByText(/^Nog 9 tekens\./)).toBeTruthy();
    press('Maak de kluis');

    await screen.findByText('De wachtzin is nog te kort. Zet er een woord bij.');
    expect(await vault.get(vaultContract.status, {})).toEqual({ kind: 'closed', vaults: [] });
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

  it('says what a full disk means for opening, where nothing was typed that could be lost', async () => {
    const vault = await aClosedVault();
    const raw = vault.raw;
    vi.spyOn(vault, 'raw').mockImplementation((call) =>
      typeof call === 'object' && call !== null && Reflect.get(call, 'call') === 'vault.unlock'
        ? Promise.resolve(fail({ code: 'disk-full' }))
        : raw(call),
    );
    show(vault, theApp);
    await typePassphrase('Wachtzin', PASSPHRASE);
    press('Openen');
    await screen.findByText(
      /heeft even ruimte nodig om je kluis te openen\. Je gegevens zijn veilig/,
    );
  });

  it('says in words how long to wait after several wrong passphrases', async () => {
    const vault = await aClosedVault();
    for (let tries = 0; tries < 6; tries++) {
      await vault.call(vaultContract.unlock, { vaultId: vault.id, passphrase: 'nog eens fout' });
    }
    show(vault, theApp);
    await typePassphrase('Wachtzin', PASSPHRASE);
    press('Openen');
    await screen.findByText(/Over .*(seconde|seconden|minuten) kun je het opnieuw proberen\./);
    const open = screen.getByRole('button', { name: 'Openen' });
    expect(open.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('several vaults on one computer', () => {
  it('are known by their label only, and each opens with its own passphrase', async () => {
    const vault = await aClosedVault();
    show(vault, theApp);
    await screen.findByRole('heading', { name: 'Sanne' });
    press('Een eigen kluis maken');
    await nameTheVault('Bram');
    await typePassphrase('Je wachtzin', 'thee met een koekje erbij');
    press('Maak de kluis');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    await act(async () => {
      await vault.get(vaultContract.lock, {});
    });
    await screen.findByRole('heading', { name: 'Welke kluis wil je openen?' });
    press('Bram');
    await typePassphrase('Wachtzin', PASSPHRASE);
    press('Openen');
    await screen.findByText(/Deze wachtzin past niet\./);
    press('Een andere kluis openen');
    press('Sanne');
    await typePassphrase('Wachtzin', PASSPHRASE);
    press('Openen');
    await screen.findByText('hier is Naast');
  });

  it('cannot have the same label', async () => {
    show(await aClosedVault(), theApp);
    await screen.findByRole('heading', { name: 'Sanne' });
    press('Een eigen kluis maken');
    await nameTheVault('sanne');
    await typePassphrase('Je wachtzin', 'thee met een koekje erbij');
    press('Maak de kluis');
    await screen.findByText(/Er is al een kluis met deze naam\./);
  });
});

describe('a vault that is not as it should be', () => {
  it('says what is safe and what to do, and changes nothing, when the file is empty', async () => {
    const vault = await aClosedVault();
    vault.close();
    const file = vault.files.database;
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

async function nameTheVault(label = 'Sanne'): Promise<void> {
  fireEvent.change(await screen.findByLabelText('Naam van de kluis'), { target: { value: label } });
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
