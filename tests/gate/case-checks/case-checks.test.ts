import { describe, expect, it, onTestFinished } from 'vitest';
import { caseChecks } from '../../../shared/features/case-checks/contract.ts';
import { currentCheck } from '../../../shared/features/understanding-checks/rules.ts';
import { emptyCheckDraft } from '../../../shared/features/understanding-checks/schema.ts';
import { CaseId } from '../../../shared/primitives/ids.ts';
import { aStoredConversation, itemId } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

const text = 'De laatste dag om bezwaar te maken is woensdag 6 januari 2027.';
const givenBack = { form: 'verteld', words: 'Voor 6 januari moet mijn brief er zijn.' } as const;

async function somethingToTellBack() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const { caseId } = await aStoredConversation(vault);
  return { vault, of: { caseId, about: 'last_day' as const, aboutId: itemId() as string } };
}

describe('an understanding check of a case', () => {
  it('goes by the states of the method, and keeps every step', async () => {
    const { vault, of } = await somethingToTellBack();
    await vault.get(caseChecks.record, { ...of, text, event: { kind: 'asked' } });
    const tooSoon = { ...of, text, event: { kind: 'confirmed', givenBack } } as const;
    expect(await vault.call(caseChecks.record, tooSoon)).toMatchObject({
      error: { code: 'check-not-allowed' },
    });
    vault.clock.advance(20);
    const { history } = await vault.get(caseChecks.record, tooSoon);
    expect(currentCheck(text, history)).toMatchObject({ state: 'klopt', givenBack });
    expect(currentCheck('De laatste dag is een andere.', history)).toEqual({ state: 'nieuw' });
    const { caseId } = of;
    expect((await vault.get(caseChecks.list, { caseId })).map(({ about }) => about)).toEqual([
      'last_day',
    ]);
  });

  it('takes back its last step, and says when there is none', async () => {
    const { vault, of } = await somethingToTellBack();
    await vault.get(caseChecks.record, { ...of, text, event: { kind: 'refused', reason: '' } });
    const { history } = await vault.get(caseChecks.undoLast, of);
    expect(history).toEqual([]);
    expect(await vault.call(caseChecks.undoLast, of)).toEqual({
      ok: false,
      error: { code: 'check-not-allowed' },
    });
  });

  it('keeps what is being written until it is recorded or emptied', async () => {
    const { vault, of } = await somethingToTellBack();
    const draft = { ...emptyCheckDraft, words: 'Voor 6 ja' };
    await vault.get(caseChecks.keepDraft, { ...of, draft });
    const kept = async () => (await vault.get(caseChecks.list, { caseId: of.caseId }))[0]?.draft;
    expect(await kept()).toEqual(draft);
    await vault.get(caseChecks.record, { ...of, text, event: { kind: 'asked' } });
    expect(await kept()).toEqual(draft);
    await vault.get(caseChecks.record, { ...of, text, event: { kind: 'could_not' } });
    expect(await kept()).toBeNull();
    await vault.get(caseChecks.keepDraft, { ...of, draft });
    await vault.get(caseChecks.keepDraft, { ...of, draft: emptyCheckDraft });
    expect(await kept()).toBeNull();
  });

  it('is of one thing only', async () => {
    const { vault, of } = await somethingToTellBack();
    await vault.get(caseChecks.record, { ...of, text, event: { kind: 'asked' } });
    const other = { ...of, aboutId: itemId() as string };
    const { history } = await vault.get(caseChecks.record, {
      ...other,
      text,
      event: { kind: 'asked' },
    });
    expect(history).toHaveLength(1);
    await vault.get(caseChecks.undoLast, of);
    const all = await vault.get(caseChecks.list, { caseId: of.caseId });
    expect(all.map(({ aboutId }) => aboutId)).toEqual([other.aboutId]);
  });

  it('is of a case that is there', async () => {
    const { vault, of } = await somethingToTellBack();
    const nowhere = { ...of, caseId: CaseId.parse(itemId()) };
    const notFound = { error: { code: 'not-found' } };
    expect(
      await vault.call(caseChecks.record, { ...nowhere, text, event: { kind: 'asked' } }),
    ).toMatchObject(notFound);
    const draft = { ...emptyCheckDraft, words: 'Voor 6 ja' };
    expect(await vault.call(caseChecks.keepDraft, { ...nowhere, draft })).toMatchObject(notFound);
  });
});
