import type { Page } from 'playwright-core';
import { askThrough, type Request } from '../../../shared/contract/ask-through.ts';
import { cases } from '../../../shared/features/cases/contract.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { setUpVault } from '../../../shared/features/vault/set-up-vault.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aConversation, anInhabitant } from '../../support/builders.ts';
import { PASSPHRASE } from '../fixtures.ts';

/** Makes a vault with one conversation, today, in which nothing was written yet. */
export async function emptyConversation(request: Request): Promise<ConversationOverview> {
  await setUpVault(request, { label: 'Sanne Bakker', passphrase: PASSPHRASE });
  const inhabitant = await askThrough(request, inhabitants.add, anInhabitant());
  const opened = await askThrough(request, cases.open, {
    inhabitantId: inhabitant.id,
    details: {
      question: 'Ik wil weer naar mijn zus en naar de moskee.',
      municipality: 'Rivierveen',
    },
  });
  const today = PlainDate.parse(new Date().toISOString().slice(0, 10));
  return askThrough(request, conversations.plan, {
    caseId: opened.id,
    details: aConversation({ date: today }),
  });
}

/** From Vandaag into the room of the only conversation, by keyboard. */
export async function goIntoRoom(page: Page): Promise<void> {
  await page.getByRole('navigation').first().waitFor();
  await page.getByRole('button', { name: /gesprek met / }).press('Enter');
  // The title takes the focus when the screen is there; only then is a key meant for this screen.
  await page.locator('main h1:focus').waitFor();
  const moments = page.getByRole('navigation', { name: 'Momenten van dit gesprek' });
  await moments.getByRole('button', { name: 'Tijdens' }).press('Enter');
  await page.getByRole('textbox', { name: 'Notities' }).waitFor();
}
