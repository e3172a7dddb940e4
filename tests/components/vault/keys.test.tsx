import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { connect } from '../../../main/storage/open-database.ts';
import { deriveKey } from '../../../main/vault/keys/argon2.ts';
import { readKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { openWithPassphrase } from '../../../main/vault/keys/slots.ts';
import { LockGate } from '../../../renderer/app/lock-gate.tsx';
import { KeysScreen } from '../../../renderer/features/vault/keys-screen.tsx';
import { PromisesScreen } from '../../../renderer/features/vault/promises-screen.tsx';
import { settings } from '../../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../../shared/features/settings/schema.ts';
import { vault as vaultContract } from '../../../shared/features/vault/contract.ts';
import { recoveryGroups } from '../../../shared/features/vault/recovery-key-text.ts';
import { setUpVault } from '../../../shared/features/vault/set-up-vault.ts';
import { fail } from '../../../shared/primitives/result.ts';
import { PASSPHRASE, type TestVault, vaultIn } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

const OTHER = 'de kat krabt de krullen van de trap';
const theApp = <LockGate>hier is Naast</LockGate>;

describe('choosing a passphrase', () => {
  it('says why one that is tried first by everyone is not taken', async () => {
    show(await aVault({ isOpen: false }), theApp);
    await write('Naam van de kluis', 'Bram');
    await write('Je wachtzin', 'welkom in januari 2026');
    press('Maak de kluis');
    await screen.findByText(/hoog op de lijsten die als eerste worden geprobeerd/);
  });

  it('is done by Naast when asked: five words, shown, and taken', async () => {
    show(await aVault({ isOpen: false }), theApp);
    await write('Naam van de kluis', 'Bram');
    press('Laat Naast een wachtzin maken');
    const status = await screen.findByRole('status');
    const made = within(status).getAllByText(/./)[0]?.textContent ?? '';
    expect(made.split(' ')).toHaveLength(5);
    expect(screen.getByLabelText('Je wachtzin')).toHaveProperty('value', made);
    press('Maak de kluis');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
  });
});

describe('the recovery key', () => {
  it('is printed as one sheet of its own', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    onTestFinished(() => print.mockRestore());
    show(await aVault({ isOpen: false }), theApp);
    await write('Naam van de kluis', 'Bram');
    await write('Je wachtzin', PASSPHRASE);
    press('Maak de kluis');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    const groups = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    const sheet = document.body.querySelector(':scope > .recovery-paper');
    for (const group of groups) expect(sheet?.textContent).toContain(group);
    press('Afdrukken');
    expect(print).toHaveBeenCalledOnce();
  });

  it('is made anew when Naast stopped before it was typed back', async () => {
    let vault = await aVault({ isOpen: false });
    await vault.get(vaultContract.create, { label: 'Bram', passphrase: PASSPHRASE });
    vault = closedAgain(vault);
    show(vault, theApp);
    await write('Wachtzin', PASSPHRASE);
    press('Openen');
    await screen.findByRole('heading', { name: 'Je hebt nog geen herstelsleutel' });
    press('Maak een herstelsleutel');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    await typeBack();
    await screen.findByText('hier is Naast');
  });

  it('opens the vault after a typing slip was pointed out, and asks a new passphrase', async () => {
    let vault = await aVault({ isOpen: false });
    const key = await setUpVault(vault.raw, { label: 'Bram', passphrase: PASSPHRASE });
    vault = closedAgain(vault);
    show(vault, theApp);
    await screen.findByRole('heading', { name: 'Bram' });
    press('Openen met de herstelsleutel');
    const groups = recoveryGroups(key);
    const slip = groups.with(3, groups[3]?.startsWith('A') ? 'BAAAA' : 'AAAAA');
    await write('Herstelsleutel', slip.join(' '));
    press('Openen');
    await screen.findByText('Groep 4 is anders dan op je blad. Kijk die nog eens na.');
    await write('Herstelsleutel', groups.slice(0, 5).join(' '));
    press('Openen');
    await screen.findByText('Er staan nu 5 groepen. Het moeten er 13 zijn, van vijf tekens.');
    await write('Herstelsleutel', key.toLowerCase());
    press('Openen');
    await screen.findByRole('heading', { name: 'Kies een nieuwe wachtzin' });
    await write('Je nieuwe wachtzin', OTHER);
    press('Gebruik deze wachtzin');
    await screen.findByText('hier is Naast');
    vault = closedAgain(vault);
    const opened = await vault.call(vaultContract.unlock, {
      vaultId: vault.id,
      passphrase: OTHER,
    });
    expect(opened.ok).toBe(true);
  });
});

describe('Wachtzin en sleutels', () => {
  it('changes the passphrase after the present one', async () => {
    const vault = await aVault();
    show(vault, <KeysScreen />);
    press('Wijzig de wachtzin');
    await write('Je wachtzin van nu', PASSPHRASE);
    await write('Je nieuwe wachtzin', OTHER);
    press('Wijzig de wachtzin');
    await screen.findByText('Je nieuwe wachtzin geldt vanaf nu.');
  });

  it('says what a new passphrase means for the backups, and gives the focus back', async () => {
    show(await aVault(), <KeysScreen />);
    press('Wijzig de wachtzin');
    screen.getByText(/Bewaar daarom straks een nieuwe back-up op de stick\./);
    await write('Je wachtzin van nu', PASSPHRASE);
    await write('Je nieuwe wachtzin', OTHER);
    press('Wijzig de wachtzin');
    const said = screen.getByRole('status');
    await within(said).findByText(/Bewaar daarom nu een nieuwe back-up op de stick\./);
    within(said).getByRole('link', { name: 'Naar de back-ups' });
    const button = screen.getByRole('button', { name: 'Wijzig de wachtzin' });
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('keeps the focus while it goes from step to step, and gives it back', async () => {
    show(await aVault(), <KeysScreen />);
    press('Maak een nieuwe herstelsleutel');
    await write('Je wachtzin van nu', PASSPHRASE);
    press('Maak een nieuwe herstelsleutel');
    const sheet = await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    expect(document.activeElement).toBe(sheet);
    press('Niet nu: het oude blad blijft gelden');
    const button = screen.getByRole('button', { name: 'Maak een nieuwe herstelsleutel' });
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('tells whether the sheet still fits', async () => {
    const vault = await aVault({ isOpen: false });
    const key = await setUpVault(vault.raw, { label: 'Bram', passphrase: PASSPHRASE });
    const other = await aVault({ isOpen: false });
    const foreign = await setUpVault(other.raw, { label: 'Sanne', passphrase: PASSPHRASE });
    show(vault, <KeysScreen />);
    press('Kijk je blad na');
    const field = await write('Herstelsleutel', foreign);
    press('Kijk na');
    await screen.findByText(/^Dit blad past niet\./);
    await waitFor(() => expect(document.activeElement).toBe(field));
    await write('Herstelsleutel', key);
    expect(screen.queryByText(/^Dit blad past niet\./)).toBeNull();
    press('Kijk na');
    await screen.findByText('Dit blad past op je kluis. Leg het terug, niet bij de laptop.');
  });

  it('says that the present passphrase does not fit, and keeps what was typed', async () => {
    show(await aVault(), <KeysScreen />);
    press('Wijzig de wachtzin');
    const field = await write('Je wachtzin van nu', 'niet de goede zin');
    await write('Je nieuwe wachtzin', OTHER);
    press('Wijzig de wachtzin');
    await screen.findByText(/Deze wachtzin past niet\./);
    expect(field).toHaveProperty('value', 'niet de goede zin');
  });

  it('makes a new recovery key, which counts once it was typed back', async () => {
    show(await aVault(), <KeysScreen />);
    press('Maak een nieuwe herstelsleutel');
    await write('Je wachtzin van nu', PASSPHRASE);
    press('Maak een nieuwe herstelsleutel');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    await typeBack();
    const done = await screen.findByText(/^De nieuwe herstelsleutel geldt vanaf nu\./);
    expect(done.textContent).toMatch(/schrijf er dan op: tot \w+ \d+ \w+ \d{4}\./);
  });

  it.each(['Maak een nieuwe herstelsleutel', 'Versleutel alles opnieuw'])(
    'says that the old sheet counts until the new one was typed back, and leaves it at that: %s',
    async (start) => {
      let vault = await aVault({ isOpen: false });
      const old = await setUpVault(vault.raw, { label: 'Bram', passphrase: PASSPHRASE });
      show(vault, <KeysScreen />);
      press(start);
      await write('Je wachtzin van nu', PASSPHRASE);
      press(start === 'Versleutel alles opnieuw' ? 'Verder' : start);
      await screen.findByText(/Je oude blad geldt nog, tot je straks twee groepen hebt nagetypt\./);
      press('Ik heb de sleutel, verder');
      press('Niet nu: het oude blad blijft gelden');
      await screen.findByRole('heading', { name: 'Wachtzin wijzigen' });
      vault = closedAgain(vault);
      const opened = await vault.call(vaultContract.unlockWithRecoveryKey, {
        vaultId: vault.id,
        recoveryKey: old,
      });
      expect(opened.ok).toBe(true);
    },
  );

  it('says which sheet and passphrase count when the vault could not be encrypted anew', async () => {
    const vault = await aVault();
    const { raw } = vault;
    vi.spyOn(vault, 'raw').mockImplementation((call) =>
      typeof call === 'object' && call !== null && Reflect.get(call, 'call') === 'vault.renewKey'
        ? Promise.resolve(fail({ code: 'disk-full' }))
        : raw(call),
    );
    show(vault, <KeysScreen />);
    press('Versleutel alles opnieuw');
    await write('Je wachtzin van nu', PASSPHRASE);
    await write('Je nieuwe wachtzin', OTHER);
    press('Verder');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    await typeBack();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(
      /Je nieuwe blad geldt al, je oude niet meer\..*De schijf is vol\..*neem dan de nieuwe\./,
    );
    press('Niet nu');
    await screen.findByRole('heading', { name: 'Wachtzin wijzigen' });
  });

  it('renews the key in three steps', async () => {
    const vault = await aVault();
    const { database } = vault.files;
    const before = readFileSync(database).subarray(0, 16);
    show(vault, <KeysScreen />);
    press('Versleutel alles opnieuw');
    await write('Je wachtzin van nu', PASSPHRASE);
    press('Verder');
    await screen.findByRole('heading', { name: 'Bewaar je herstelsleutel' });
    await typeBack();
    await screen.findByText(/^Alles is opnieuw versleuteld\./, {}, { timeout: 5000 });
    expect(readFileSync(database).subarray(0, 16)).not.toEqual(before);
  });
});

describe('what is wrong with the files', () => {
  const states: Record<
    string,
    { spoil(vault: TestVault): unknown; title: string; names?: string }
  > = {
    'a damaged key file': {
      spoil: ({ files }) => files.keys.map((path) => writeFileSync(path, '{"half')),
      title: 'Het sleutelbestand is beschadigd',
    },
    'a missing file': {
      spoil: ({ files }) => rmSync(files.database),
      title: 'Het bestand met je gegevens staat er niet',
    },
    'a file of something else': {
      spoil: ({ files }) => writeFileSync(files.database, `SQLite format 3\0${'x'.repeat(4080)}`),
      title: 'Hier staat een ander bestand',
      names: 'naast.db',
    },
    'a key file with a lowered cost': {
      spoil: ({ files }) => files.keys.map(lowerTheCost),
      title: 'Het sleutelbestand is veranderd',
      names: 'naast.keys-a.json',
    },
    'another Naast that has it open, once the passphrase fits': {
      async spoil(vault) {
        const other = vaultIn(vault.folder, vault.clock);
        onTestFinished(() => other.close());
        await other.unlock();
      },
      title: 'Naast is al open',
    },
    'missing key files': {
      spoil: ({ files }) => files.keys.map((path) => rmSync(path)),
      title: 'Het sleutelbestand staat er niet',
    },
    'a damaged database, once the passphrase fits': {
      spoil({ files }) {
        const bytes = readFileSync(files.database);
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        writeFileSync(files.database, bytes);
      },
      title: 'Je gegevens zijn beschadigd',
    },
    'a newer file, once the passphrase fits': {
      spoil: makeNewer,
      title: 'Je gegevens zijn van een nieuwere Naast',
    },
  };
  for (const [state, { spoil, title, names }] of Object.entries(states)) {
    it(`is said on a calm screen of its own: ${state}`, async () => {
      const vault = closedAgain(await aVault());
      await spoil(vault);
      show(vault, theApp);
      if (state.includes('passphrase fits')) {
        await write('Wachtzin', PASSPHRASE);
        press('Openen');
      }
      await screen.findByRole('heading', { name: title });
      expect(screen.getByRole('alert').textContent).toMatch(/\S.+\. \S.+\./);
      if (names) {
        const where = screen.getByText(/^Map: /).textContent;
        expect(where).toContain(vault.files.folder);
        expect(where).toContain(names);
      }
      const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent ?? '');
      expect(buttons.join()).not.toMatch(/wis|reset|opnieuw beginnen|verwijder/i);
    });
  }
});

it.each([
  {
    language: 'nl' as const,
    title: 'Wat Naast belooft, en wat niet',
    disk: /^(De schijf waarop je kluis staat, is versleuteld\.|Naast kan niet zien of de schijf is versleuteld\.)/,
    // What no program can promise: who looks along or has had the computer, and what memory leaves on the disk.
    outside: [
      /leest, ziet wat jij ziet\. .* beheerder/,
      /kan er iets op zetten dat later je wachtzin leest/,
    ],
    memory: /sleutel in het geheugen\..*slaapstand.*vol is.*crash.*BitLocker, FileVault of LUKS/,
  },
  {
    language: 'en' as const,
    title: 'What Naast promises, and what not',
    disk: /^(The disk your vault is on is encrypted\.|Naast cannot see whether the disk is encrypted\.)/,
    outside: [
      /keys, sees what you see\. .* administrator/,
      /put something on it that reads your passphrase later/,
    ],
    memory: /key is in memory\..*hibernation.*full.*crash.*BitLocker, FileVault or LUKS/,
  },
])('the promises and the limits are told as plainly: $language', async (told) => {
  const vault = await aVault();
  await vault.get(settings.save, { ...defaultSettings, language: told.language });
  show(vault, <PromisesScreen />);
  await screen.findByRole('heading', { name: told.title });
  await screen.findByText(told.disk);
  for (const words of [...told.outside, told.memory]) screen.getByText(words);
  const [promises, limits] = screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.nextElementSibling?.querySelectorAll('dt').length ?? 0);
  expect(promises).toBe(8);
  expect(limits).toBeGreaterThanOrEqual(promises ?? 0);
});

/** As somebody leaves it who wants the passphrase to be quick to guess. */
function lowerTheCost(path: string): void {
  const file = JSON.parse(readFileSync(path, 'utf8'));
  file.slots.passphrase.cost.memoryKiB = 64 * 1024 - 8;
  file.checksum = createHash('sha256').update(JSON.stringify(file.slots)).digest('hex');
  writeFileSync(path, JSON.stringify(file));
}

/** As a later version of Naast leaves it: a schema this one does not know. */
async function makeNewer({ files }: TestVault): Promise<void> {
  const slots = readKeyFiles(files.keys);
  const key = slots.ok && (await openWithPassphrase(slots.value, PASSPHRASE, deriveKey));
  if (!key) throw new Error('the passphrase should open the key files');
  const database = connect(files.database, key);
  database.pragma('user_version=990000');
  database.close();
}

function closedAgain(vault: TestVault): TestVault {
  const again = vault.reopened();
  onTestFinished(() => again.close());
  return again;
}

async function write(label: string, words: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value: words } });
  return field;
}

/** Types back what is asked of the recovery key that is on the screen. */
async function typeBack(): Promise<void> {
  const groups = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  press('Ik heb de sleutel, verder');
  await screen.findAllByLabelText(/^Groep \d+$/);
  for (const [index, group] of groups.entries()) {
    const field = screen.queryByLabelText(`Groep ${index + 1}`);
    if (field) fireEvent.change(field, { target: { value: group } });
  }
  press('Kijk na');
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}
