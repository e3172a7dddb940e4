import { describe, expect, it, onTestFinished } from 'vitest';
import { formDrafts } from '../../../shared/features/form-drafts/contract.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { placeOfNewEvent } from '../../../shared/features/procedures/form-places.ts';
import { retention } from '../../../shared/features/retention/contract.ts';
import type { CaseId, InhabitantId } from '../../../shared/primitives/ids.ts';
import { aProcedure, happened } from '../../support/a-procedure.ts';
import { aStoredConversation, itemId } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

const place = 'start';
const draft = JSON.stringify({ about: 'vervoer', remark: 'Zij belde dinsdag.' });

const ofCase = (caseId: CaseId) => ({ kind: 'case', caseId }) as const;

async function aCase() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const { caseId, inhabitantId } = await aStoredConversation(vault);
  return { vault, caseId, inhabitantId, owner: ofCase(caseId) };
}

describe('what is being typed in a form', () => {
  it('is there again after a lock, the last of it, until it is let go of', async () => {
    const { vault, owner } = await aCase();
    await vault.get(formDrafts.keep, { owner, place, draft: '{}' });
    await vault.get(formDrafts.keep, { owner, place, draft });
    vault.close();
    await vault.unlock();
    expect(await vault.get(formDrafts.list, { owner })).toEqual([{ place, draft }]);
    await vault.get(formDrafts.letGo, { owner, place });
    expect(await vault.get(formDrafts.list, { owner })).toEqual([]);
  });

  it('is of one case, and of none that is not there', async () => {
    const { vault, owner } = await aCase();
    await vault.get(formDrafts.keep, { owner, place, draft });
    const other = await aStoredConversation(vault);
    expect(await vault.get(formDrafts.list, { owner: ofCase(other.caseId) })).toEqual([]);
    const nowhere = ofCase(itemId() as unknown as CaseId);
    expect(await vault.call(formDrafts.keep, { owner: nowhere, place, draft })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('goes with its procedure, and with its case', async () => {
    const { vault, caseId, owner } = await aCase();
    const { procedure } = await aProcedure(vault, happened('decision_sent', '2026-02-20'), {
      caseId,
    });
    const ofProcedure = placeOfNewEvent(procedure.id, 'rest', 'hearing');
    await vault.get(formDrafts.keep, { owner, place: ofProcedure, draft });
    await vault.get(formDrafts.keep, { owner, place, draft });
    await vault.get(procedures.remove, { procedureId: procedure.id });
    expect(await vault.get(formDrafts.list, { owner })).toEqual([{ place, draft }]);
    await vault.get(retention.remove, { target: { kind: 'case', id: caseId } });
    expect(await vault.get(formDrafts.list, { owner })).toEqual([]);
  });

  it('is kept of an inhabitant, and of somebody who is in no file yet, each apart', async () => {
    const { vault, inhabitantId } = await aCase();
    const nobody = { kind: 'nobody' } as const;
    const inhabitant = { kind: 'inhabitant', inhabitantId } as const;
    await vault.get(formDrafts.keep, { owner: nobody, place, draft: '{}' });
    await vault.get(formDrafts.keep, { owner: nobody, place, draft });
    await vault.get(formDrafts.keep, { owner: inhabitant, place, draft: '{}' });
    await vault.get(formDrafts.letGo, { owner: inhabitant, place });
    expect(await vault.get(formDrafts.list, { owner: inhabitant })).toEqual([]);
    expect(await vault.get(formDrafts.list, { owner: nobody })).toEqual([{ place, draft }]);
    const stranger = {
      kind: 'inhabitant',
      inhabitantId: itemId() as unknown as InhabitantId,
    } as const;
    expect(await vault.call(formDrafts.keep, { owner: stranger, place, draft })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('goes with its inhabitant', async () => {
    const { vault, inhabitantId } = await aCase();
    const owner = { kind: 'inhabitant', inhabitantId } as const;
    await vault.get(formDrafts.keep, { owner, place, draft });
    await vault.get(retention.remove, { target: { kind: 'inhabitant', id: inhabitantId } });
    expect(await vault.get(formDrafts.list, { owner })).toEqual([]);
  });

  it('is forgotten after a month when it is in nobody’s file', async () => {
    const { vault, owner } = await aCase();
    const nobody = { kind: 'nobody' } as const;
    await vault.get(formDrafts.keep, { owner: nobody, place, draft });
    await vault.get(formDrafts.keep, { owner, place, draft });
    vault.clock.advance(29 * 24 * 60 * 60);
    await vault.get(formDrafts.keep, { owner, place: 'other', draft });
    expect(await vault.get(formDrafts.list, { owner: nobody })).toHaveLength(1);
    vault.clock.advance(2 * 24 * 60 * 60);
    await vault.get(formDrafts.keep, { owner, place: 'other', draft });
    expect(await vault.get(formDrafts.list, { owner: nobody })).toEqual([]);
    expect(await vault.get(formDrafts.list, { owner })).toHaveLength(2);
  });
});
