import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ConversationFrame } from '../../../renderer/app/conversation-frame.tsx';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

it('says that a screen is late, and what is safe, instead of staying blank', async () => {
  const vault = await aVault();
  const { id } = await aStoredConversation(vault);
  const passOn = vault.raw;
  const answer = Promise.withResolvers<void>();
  vi.spyOn(vault, 'raw').mockImplementation(async (call) => {
    if ((call as { call: string }).call === conversations.get.name) await answer.promise;
    return passOn(call);
  });
  show(
    vault,
    <ConversationFrame conversationId={id} here="prepare">
      <p>Voorbereiden</p>
    </ConversationFrame>,
  );
  await screen.findByText(/Wat bewaard is, blijft bewaard\./, undefined, { timeout: 5000 });
  answer.resolve();
  await screen.findByText('Voorbereiden');
  expect(screen.queryByText(/blijft bewaard/)).toBeNull();
});
