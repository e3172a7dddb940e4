import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LockGate } from '../../../renderer/app/lock-gate.tsx';
import { KeysScreen } from '../../../renderer/features/vault/keys-screen.tsx';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { recoveryGroups } from '../../../shared/features/vault/recovery-key-text.ts';
import { setUpVault } from '../../../shared/features/vault/set-up-vault.ts';
import { anInhabitant } from '../../support/builders.ts';
import { PASSPHRASE, type TestVault, vaultIn } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

const OTHER = 'de kat krabt de krullen van de trap';
const theApp = <LockGate>hier is Naast</LockGate>;

describe('an older version of the vault', () => {
  it('is told apart from a wrong passphrase, and opens when the person says so', async () => {
    const { vault } = await anOlderVault();
    show(vault, theApp);
    const field = await write('Wachtzin', PASSPHRASE);
    press('Openen');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(
      /^Je wachtzin past\. Deze versie is ouder .* latere notities staan er niet in\./,
    );
    expect(field.getAttribute('aria-invalid')).toBeNull();
    press('Open deze oudere versie toch');
    await screen.findByText('hier is Naast');
  });

  it('opens with the recovery key too, for who also forgot the passphrase', async () => {
    const { vault, recoveryKey } = await anOlderVault();
    show(vault, theApp);
    await screen.findByRole('heading', { name: 'Bram' });
    press('Openen met de herstelsleutel');
    await write('Herstelsleutel', recoveryKey);
    press('Openen');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Je herstelsleutel past\./);
    press('Open deze oudere versie toch');
    await screen.findByRole('heading', { name: 'Kies een nieuwe wachtzin' });
  });
});

describe('a field that was left empty', () => {
  it('is pointed out at the door, and has the focus', async () => {
    show((await aVault()).reopened(), theApp);
    const field = await screen.findByLabelText('Wachtzin');
    press('Openen');
    await screen.findByText('Vul dit in.');
    expect(document.activeElement).toBe(field);
    await write('Wachtzin', 'k');
    expect(screen.queryByText('Vul dit in.')).toBeNull();
  });

  it.each(['Wijzig de wachtzin', 'Maak een nieuwe herstelsleutel', 'Versleutel alles opnieuw'])(
    'is pointed out with the keys, and has the focus: %s',
    async (start) => {
      show(await aVault(), <KeysScreen />);
      press(start);
      const field = await screen.findByLabelText('Je wachtzin van nu');
      if (start === 'Wijzig de wachtzin') await write('Je nieuwe wachtzin', OTHER);
      press(start === 'Versleutel alles opnieuw' ? 'Verder' : start);
      await screen.findByText('Vul dit in.');
      expect(document.activeElement).toBe(field);
    },
  );
});

it('a group typed back wrong has the focus, and is no longer called wrong while it is typed again', async () => {
  show(await aVault({ isOpen: false }), theApp);
  await write('Naam van de kluis', 'Bram');
  await write('Je wachtzin', PASSPHRASE);
  press('Maak de kluis');
  await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
  const groups = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  press('Ik heb de sleutel, verder');
  const [first, second] = await screen.findAllByLabelText(/^Groep \d+$/);
  if (!first || !second) throw new Error('two groups are asked');
  press('Kijk na');
  expect(await screen.findAllByText('Vul dit in.')).toHaveLength(2);
  const number = Number(/\d+/.exec(screen.getAllByText(/^Groep \d+$/)[0]?.textContent ?? '')?.[0]);
  fireEvent.change(first, { target: { value: groups[number - 1] } });
  fireEvent.change(second, { target: { value: 'MIS' } });
  press('Kijk na');
  await screen.findByText(/is anders\./);
  await waitFor(() => expect(document.activeElement).toBe(second));
  fireEvent.change(second, { target: { value: 'MISS' } });
  expect(screen.queryByText(/is anders\./)).toBeNull();
});

it('a wrong recovery key makes the next try wait, and the button says so without losing the focus', async () => {
  const { vault } = await aVaultWithKey();
  const other = await aVault({ isOpen: false });
  const foreign = await setUpVault(other.raw, { label: 'Sanne', passphrase: PASSPHRASE });
  show(vault, theApp);
  await screen.findByRole('heading', { name: 'Bram' });
  press('Openen met de herstelsleutel');
  await write('Herstelsleutel', recoveryGroups(foreign).join(' '));
  const open = screen.getByRole('button', { name: 'Openen' });
  open.focus();
  fireEvent.click(open);
  await screen.findByText(/Deze herstelsleutel hoort niet bij deze kluis\./);
  expect(open.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(open);
  await waitFor(() => expect(open.getAttribute('aria-disabled')).toBeNull(), { timeout: 3000 });
});

it('a vault in an unsafe place opens after a second look, once the place is safe', async () => {
  const closed = (await aVault()).reopened();
  closed.close();
  let isSynced = true;
  const vault = vaultIn(closed.folder, closed.clock, () => (isSynced ? 'synced' : undefined));
  onTestFinished(() => vault.close());
  show(vault, theApp);
  await screen.findByRole('heading', { name: 'De kluis staat op een onveilige plek' });
  expect(document.body.textContent).not.toContain('npm');
  isSynced = false;
  press('Kijk opnieuw');
  await screen.findByRole('heading', { name: 'Sanne' });
});

/** A closed vault with its recovery key. */
async function aVaultWithKey(): Promise<{ vault: TestVault; recoveryKey: string }> {
  const made = await aVault({ isOpen: false });
  const recoveryKey = await setUpVault(made.raw, { label: 'Bram', passphrase: PASSPHRASE });
  const vault = made.reopened();
  onTestFinished(() => vault.close());
  return { vault, recoveryKey };
}

/** A vault in which somebody put an older copy of the database back. */
async function anOlderVault(): Promise<{ vault: TestVault; recoveryKey: string }> {
  const { vault: closed, recoveryKey } = await aVaultWithKey();
  const old = join(closed.folder, 'old.db');
  copyFileSync(closed.files.database, old);
  await closed.unlock();
  await closed.get(inhabitants.add, anInhabitant());
  const vault = closed.reopened();
  onTestFinished(() => vault.close());
  copyFileSync(old, vault.files.database);
  return { vault, recoveryKey };
}

async function write(label: string, words: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value: words } });
  return field;
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}
