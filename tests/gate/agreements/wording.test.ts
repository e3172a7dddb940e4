import { expect, it } from 'vitest';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { directions } from '../../../shared/features/understanding-checks/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

it('an understood agreement must be checked again when its day changes', async () => {
  const vault = await testVault();
  const { id: conversationId } = await aStoredConversation(vault);
  const line = aLine({ speaker: 'partner', mark: 'agreement', text: 'U krijgt 2 uur hulp.' });
  await vault.get(notes.save, { conversationId, changed: [line], removed: [] });
  const lineId = line.id;
  const on = (day: string) => ({ doer: 'partner' as const, due: PlainDate.parse(day) });
  await vault.get(agreements.change, { lineId, details: on('2026-03-09') });
  for (const direction of directions) {
    await vault.get(understandingChecks.record, { lineId, direction, event: { kind: 'asked' } });
    vault.clock.advance(5);
    const givenBack = {
      form: 'verteld' as const,
      words: 'Er komt twee uur iemand, vanaf maandag.',
    };
    await vault.get(understandingChecks.record, {
      lineId,
      direction,
      event: { kind: 'confirmed', givenBack },
    });
  }
  expect(await vault.get(agreements.list, { conversationId })).toMatchObject([
    { isUnderstood: true },
  ]);
  const moved = await vault.get(agreements.change, { lineId, details: on('2026-03-16') });
  expect(moved.isUnderstood).toBe(false);
  vault.remove();
});
