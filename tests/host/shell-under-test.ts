import type { Page } from 'playwright-core';
import type {} from '../../renderer/bridge/bridge.ts';
import type {
  Answer,
  CallSpec,
  InputOf,
  OutputOf,
  WireCall,
} from '../../shared/contract/contract.ts';
import { vault } from '../../shared/features/vault/contract.ts';
import { setUpVault } from '../../shared/features/vault/set-up-vault.ts';
import type { VaultId } from '../../shared/primitives/ids.ts';

/** One running shell, as the suite needs it: its page, and what only the shell itself can do. */
export interface OpenShell {
  readonly page: Page;
  /** How the session ended. */
  readonly ended: Promise<'locked' | 'closed' | 'failed'>;
  /** Answers the next question where to save; `null` is cancelling. */
  answerNextSave(path: string | null): Promise<void>;
  close(): Promise<void>;
}

export interface ShellUnderTest {
  readonly name: string;
  /** Opens a window on the data in a folder. */
  open(dataFolder: string): Promise<OpenShell>;
}

/** Whatever someone sends from the page; a throw in the page rejects. */
export function send(page: Page, wireCall: unknown): Promise<Answer<unknown>> {
  return page.evaluate((call) => window.naast.request(call as WireCall), wireCall);
}

/** A call by its contract that must succeed. */
export async function ask<Spec extends CallSpec>(
  page: Page,
  spec: Spec,
  input: InputOf<Spec>,
): Promise<OutputOf<Spec>> {
  const answer = await send(page, { call: spec.name, input });
  if (!answer.ok) throw new Error(`${spec.name} was refused: ${answer.error.code}`);
  return spec.output.parse(answer.value) as OutputOf<Spec>;
}

/** Makes a vault under a passphrase from the page, and keeps its recovery key, which is given. */
export function makeVault(page: Page, passphrase: string): Promise<string> {
  return setUpVault((call) => send(page, call), { label: 'Sanne', passphrase });
}

/** The id of the only vault there is, which is closed. */
export async function closedVault(page: Page): Promise<VaultId> {
  const status = await ask(page, vault.status, {});
  const [only] = status.kind === 'closed' ? status.vaults : [];
  if (only?.state.kind !== 'locked') throw new Error('there is no closed vault');
  return only.id;
}

/** The code of a refusal; `answered` when it was none. */
export function codeOf(answer: Answer<unknown>): string {
  return answer.ok ? 'answered' : answer.error.code;
}
