import { expect, it, onTestFinished } from 'vitest';
import { settings } from '../../../shared/features/settings/contract.ts';
import { defaultSettings, Settings } from '../../../shared/features/settings/schema.ts';
import { testVault } from '../../support/test-vault.ts';

it('settings can be read and changed before the vault is open', async () => {
  const vault = await testVault({ isOpen: false });
  onTestFinished(vault.remove);
  expect(await vault.get(settings.read, {})).toEqual({
    language: 'nl',
    theme: 'system',
    shortcuts: {},
    lockAfterMinutes: 5,
    contentProtection: true,
    reviewAfterMonths: 6,
  });
  await vault.get(settings.save, { ...defaultSettings, theme: 'contrast' });
  expect(await vault.get(settings.read, {})).toMatchObject({ theme: 'contrast' });
});

it('settings of an earlier version get what they lack, the safe way', () => {
  expect(Settings.parse({ language: 'en', theme: 'dark' })).toEqual({
    ...defaultSettings,
    language: 'en',
    theme: 'dark',
  });
});

it.each([0, 16, 2.5, -1, 1e9, '5', null])(
  'no lock after %j minutes can be set',
  async (minutes) => {
    const vault = await testVault({ isOpen: false });
    onTestFinished(vault.remove);
    const wanted = { ...defaultSettings, lockAfterMinutes: minutes };
    expect(await vault.raw({ call: settings.save.name, input: wanted })).toEqual({
      ok: false,
      error: { code: 'invalid-input' },
    });
  },
);

it.each([true, false])('says whether this shell can hide the window: %s', async (can) => {
  const vault = await testVault({ isOpen: false });
  onTestFinished(vault.remove);
  vault.host.canProtectContent = can;
  expect(await vault.get(settings.abilities, {})).toEqual({ contentProtection: can });
});
