import { expect, it } from 'vitest';
import { notes } from '../../../shared/features/notes/contract.ts';
import { pace } from '../../../shared/features/pace/contract.ts';
import { PaceSign } from '../../../shared/features/pace/schema.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import { paperKinds } from '../../../shared/features/papers/schema.ts';
import { search } from '../../../shared/features/search/contract.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

it('the pace is on no paper, in no summary and found by no search', async () => {
  const vault = await testVault();
  const { id: conversationId } = await aStoredConversation(vault);
  const line = aLine({ text: 'Ik wil naar mijn zus.', mark: 'key_point' });
  await vault.get(notes.save, { conversationId, changed: [line], removed: [] });
  const before = await everythingShown();
  for (const sign of PaceSign.options) await vault.get(pace.mark, { conversationId, sign });
  await vault.get(pace.pause, { conversationId, kind: 'stop' });
  await vault.get(pace.judge, { conversationId, tempo: 'too_high' });
  expect(await everythingShown()).toEqual(before);
  vault.remove();

  async function everythingShown(): Promise<unknown[]> {
    return [
      ...(await Promise.all(
        paperKinds.map((kind) => vault.get(papers.show, { conversationId, kind })),
      )),
      await vault.get(summary.get, { conversationId }),
      await vault.get(search.find, { words: 'tempo' }),
      await vault.get(search.find, { words: 'stil' }),
    ];
  }
});
