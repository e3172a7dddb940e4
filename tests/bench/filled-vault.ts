import { randomUUID } from 'node:crypto';
import { askThrough, type Request } from '../../shared/contract/ask-through.ts';
import { cases } from '../../shared/features/cases/contract.ts';
import { conversations } from '../../shared/features/conversations/contract.ts';
import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import { notes } from '../../shared/features/notes/contract.ts';
import type { Mark, Speaker } from '../../shared/features/notes/schema.ts';
import { setUpVault } from '../../shared/features/vault/set-up-vault.ts';
import { aConversation, aLine, anInhabitant, aTopic } from '../support/builders.ts';

/** Something that was said, or a topic; by the two sides of the table in turn when it is not said by whom. */
export interface Said {
  readonly text: string;
  readonly speaker?: Speaker;
  readonly mark?: Mark | null;
  readonly isTopic?: boolean;
}

/** Makes a vault with one conversation in which these sentences were said. */
export async function fillWithLines(
  request: Request,
  sentences: readonly (string | Said)[],
): Promise<void> {
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
  const changed = sentences.map((one, index) => {
    const said: Said = typeof one === 'string' ? { text: one } : one;
    const position = index + 1;
    if (said.isTopic) return aTopic(said.text, position);
    const speaker = index % 2 === 0 ? 'inhabitant' : 'partner';
    return aLine({ speaker, ...said, position });
  });
  await askThrough(request, notes.save, { conversationId, changed, removed: [] });
}
