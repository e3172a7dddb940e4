import { describe, expect, it, onTestFinished } from 'vitest';
import { formDrafts } from '../../../shared/features/form-drafts/contract.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { placeOfNewEvent } from '../../../shared/features/procedures/form-places.ts';
import { retention } from '../../../shared/features/retention/contract.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { aProcedure, happened } from '../../support/a-procedure.ts';
import { aStoredConversation, itemId } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

const place = 'start';
const draft = JSON.stringify({ about: 'vervoer', remark: 'Zij belde dinsdag.' });

async function aCase() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const { caseId } = await aStoredConversation(vault);
  return { vault, caseId };
}

describe('what is being typed in a form', () => {
  it('is there again after a lock, the last of it, until it is let go of', async () => {
    const { vault, caseId } = await aCase();
    await vault.get(formDrafts.keep, { caseId, place, draft: '{}' });
    await vault.get(formDrafts.keep, { caseId, place, draft });
    vault.close();
    await vault.unlock();
    expect(await vault.get(formDrafts.list, { caseId })).toEqual([{ place, draft }]);
    await vault.get(formDrafts.letGo, { caseId, place });
    expect(await vault.get(formDrafts.list, { caseId })).toEqual([]);
  });

  it('is of one case, and of none that is not there', async () => {
    const { vault, caseId } = await aCase();
    await vault.get(formDrafts.keep, { caseId, place, draft });
    const other = await aStoredConversation(vault);
    expect(await vault.get(formDrafts.list, { caseId: other.caseId })).toEqual([]);
    const nowhere = itemId() as unknown as CaseId;
    expect(await vault.call(formDrafts.keep, { caseId: nowhere, place, draft })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('goes with its procedure, and with its case', async () => {
    const { vault, caseId } = await aCase();
    const { procedure } = await aProcedure(vault, happened('decision_sent', '2026-02-20'), {
      caseId,
    });
    const ofProcedure = placeOfNewEvent(procedure.id, 'rest', 'hearing');
    await vault.get(formDrafts.keep, { caseId, place: ofProcedure, draft });
    await vault.get(formDrafts.keep, { caseId, place, draft });
    await vault.get(procedures.remove, { procedureId: procedure.id });
    expect(await vault.get(formDrafts.list, { caseId })).toEqual([{ place, draft }]);
    await vault.get(retention.remove, { target: { kind: 'case', id: caseId } });
    expect(await vault.get(formDrafts.list, { caseId })).toEqual([]);
  });
});
