import { askThrough, type Request } from '../../contract/ask-through.ts';
import { vault } from './contract.ts';
import { recoveryGroups } from './recovery-key-text.ts';

/**
 * Makes a vault and types back the groups of its recovery key, as a person would at the first start: for the demo and
 * the tests. Gives the recovery key. Rejects when a call is refused.
 */
export async function setUpVault(
  request: Request,
  owner: { readonly label: string; readonly passphrase: string },
): Promise<string> {
  const { recoveryKey, askedGroups } = await askThrough(request, vault.create, owner);
  const written = recoveryGroups(recoveryKey);
  const groups = askedGroups.map((number) => written[number - 1] ?? '');
  await askThrough(request, vault.confirmRecoveryKey, { groups });
  return recoveryKey;
}
