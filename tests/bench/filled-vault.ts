import { randomUUID } from 'node:crypto';
import { askThrough, type Request } from '../../shared/contract/ask-through.ts';
import { cases } from '../../shared/features/cases/contract.ts';
import { conversations } from '../../shared/features/conversations/contract.ts';
import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import { notes } from '../../shared/features/notes/contract.ts';
import { setUpVault } from '../../shared/features/vault/set-up-vault.ts';
import { aConversation, aLine, anInhabitant } from '../support/builders.ts';

/** Makes a vault with one conversation in which these sentences were said. */
export async function fillWithLines(request: Request, sentences: readonly string[]): Promise<void> {
  await setUpVault(request, { label: 'Sanne', passphrase: randomUUID() });
  const inhabitant = await askThrough(request, inhabitants.add, anInhabitant());
  const opened = await askThrough(request, cases.open, {
    inhabitantId: inhabitant.id,
    details: { question: 'Hoe snel is dit?', municipality: 'Rivierveen' },
  });
  const { id: conversationId } = await askThrough(request, conversations.plan, {
    caseId: opened.id,
    details: aConversation(),
  });
  const changed = sentences.map((text, index) =>
    aLine({ text, position: index + 1, speaker: index % 2 === 0 ? 'inhabitant' : 'partner' }),
  );
  await askThrough(request, notes.save, { conversationId, changed, removed: [] });
}
