import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { callsByName } from '../../shared/app-contract.ts';
import { foundInWords } from '../fuzz/found-in-words.ts';
import { doors, makeTemplate, type Template } from '../fuzz/fuzzed-vault.ts';
import { type Exchange, judgeAnswer } from '../fuzz/judge-answer.ts';
import { everyCallBehind, type Seen, whateverIsSent } from '../fuzz/property.ts';
import { rawLine, whateverCrossesTheLine } from '../fuzz/raw-line.ts';

let template: Template;
beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());

describe('whatever is sent to the gate', () => {
  it('is answered as agreed or with a code, and writes nothing when it is refused', async () => {
    const seen: Seen = { calls: 0, carriedOut: 0, codes: new Map() };
    const options = { seed: 20261125, numRuns: 40 };
    const found = await fc.check(whateverIsSent(template, seen), options);
    expect(found.failed, found.failed ? foundInWords(found) : '').toBe(false);
    expect(seen.carriedOut).toBeGreaterThan(50);
    expect(seen.codes.get('invalid-input')).toBeGreaterThan(50);
  }, 120_000);

  it.each(doors)(
    'answers every call of the contract behind a door that is %s',
    async (door) => {
      expect(await everyCallBehind(door, template, 20261127)).toEqual([...callsByName.keys()]);
    },
    120_000,
  );

  it.each([
    ['letters', 'm'.repeat(8_000_001)],
    ['parts', Array.from({ length: 400_001 }, () => null)],
  ])('refuses a call of more %s than any of ours has', async (_what, value) => {
    const vault = await template.open('open');
    onTestFinished(vault.remove);
    const sent = { call: 'inhabitants.list', input: { value } };
    expect(await vault.send(sent)).toEqual({ ok: false, error: { code: 'too-many' } });
  });
});

describe('the line into the vault process', () => {
  it('takes whatever comes over it, and the process goes on answering', async () => {
    const line = await rawLine();
    onTestFinished(line.remove);
    const found = await fc.check(whateverCrossesTheLine(line), { seed: 20261126, numRuns: 40 });
    expect(found.failed, found.failed ? foundInWords(found) : '').toBe(false);
  }, 120_000);
});

describe('the judge of the answers', () => {
  const listed: Exchange = {
    sent: { call: 'inhabitants.list', input: {} },
    door: 'open',
    answer: { ok: true, value: [] },
    hasWritten: false,
  };

  it('has nothing against an answer as agreed', () => {
    expect(judgeAnswer(listed)).toBeUndefined();
  });

  for (const [what, exchange] of Object.entries<Exchange>({
    'a bug': { ...listed, answer: { ok: false, error: { code: 'unexpected', logId: 'a' } } },
    'a code nobody knows': { ...listed, answer: { ok: false, error: { code: 'oops' } } },
    'words beside the code': {
      ...listed,
      answer: { ok: false, error: { code: 'not-found', message: 'mevrouw Yildiz' } },
    },
    'a value that was not agreed': { ...listed, answer: { ok: true, value: 'Yildiz' } },
    'a refused call that writes': {
      ...listed,
      answer: { ok: false, error: { code: 'not-found' } },
      hasWritten: true,
    },
    'an answer while locked': { ...listed, door: 'locked' },
    'an answer before it is ready': { ...listed, door: 'not-ready' },
    'a command in a damaged vault': {
      ...listed,
      sent: { call: 'form-drafts.letGo', input: {} },
      door: 'damaged',
      answer: { ok: true, value: {} },
    },
    'no answer': { ...listed, answer: undefined },
  })) {
    it(`finds ${what}`, () => {
      expect(judgeAnswer(exchange)).toBeTypeOf('string');
    });
  }
});
