import fc from 'fast-check';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { foundInWords } from '../fuzz/found-in-words.ts';
import { makeTemplate, type Template } from '../fuzz/fuzzed-vault.ts';
import { type Exchange, judgeAnswer } from '../fuzz/judge-answer.ts';
import { type Seen, whateverIsSent } from '../fuzz/property.ts';
import { rawLine, whateverCrossesTheLine } from '../fuzz/raw-line.ts';

let template: Template | undefined;
afterAll(() => template?.remove());

describe('whatever is sent to the gate', () => {
  it('is answered as agreed or with a code, and writes nothing when it is refused', async () => {
    template = await makeTemplate();
    const seen: Seen = { calls: 0, carriedOut: 0, codes: new Map() };
    const options = { seed: 20261125, numRuns: 40 };
    const found = await fc.check(whateverIsSent(template, seen), options);
    expect(found.failed, found.failed ? foundInWords(found) : '').toBe(false);
    expect(seen.carriedOut).toBeGreaterThan(50);
    expect(seen.codes.get('invalid-input')).toBeGreaterThan(50);
  }, 120_000);
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
    wasOpen: true,
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
    'an answer while locked': { ...listed, wasOpen: false },
    'no answer': { ...listed, answer: undefined },
  })) {
    it(`finds ${what}`, () => {
      expect(judgeAnswer(exchange)).toBeTypeOf('string');
    });
  }
});
