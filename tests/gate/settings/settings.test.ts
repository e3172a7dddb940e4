import { expect, it } from 'vitest';
import { settings } from '../../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../../shared/features/settings/schema.ts';
import { testVault } from '../../support/test-vault.ts';

it('settings can be read and changed before the vault is open', async () => {
  const vault = await testVault({ isOpen: false });
  expect(await vault.get(settings.read, {})).toEqual(defaultSettings);
  await vault.get(settings.save, { language: 'nl', theme: 'contrast' });
  expect(await vault.get(settings.read, {})).toMatchObject({ theme: 'contrast' });
  vault.remove();
});
