import { describe, expect, it } from 'vitest';
import { answerExplain } from '../../../main/cli/engine/explain.ts';

describe('a word on the command line', () => {
  it('is answered with plain words and an explanation, under the id of the line', () => {
    expect(answerExplain({ id: 7, term: 'beschikkingen' })).toEqual({
      id: 7,
      found: true,
      plain: 'brief met het besluit',
      explanation:
        'Dit is een brief met een besluit over u. In de brief staat wat u krijgt of niet krijgt.',
    });
  });

  it('is not found when it is an everyday word, by itself or in its context', () => {
    const nothing = { found: false, plain: '', explanation: '' };
    expect(answerExplain({ term: 'fiets' })).toEqual(nothing);
    expect(answerExplain({ term: 'zitting', context: 'De zitting van de stoel.' })).toEqual(
      nothing,
    );
    expect(answerExplain({ term: 'pgb', context: null })).toMatchObject({ found: true });
  });

  it.each([
    [{}, 'invalid_request'],
    [[], 'invalid_request'],
    [null, 'invalid_request'],
    ['pgb', 'invalid_request'],
    [{ term: 5 }, 'invalid_request'],
    [{ term: '  ' }, 'empty_term'],
    [{ term: 'a'.repeat(201) }, 'term_too_long'],
    [{ term: 'pgb', context: 3 }, 'invalid_context'],
  ])('%j is refused with a code, and a sentence', (question, code) => {
    expect(answerExplain(question)).toMatchObject({ error: { code, message: expect.any(String) } });
  });

  it('takes long contexts and strange text without hanging', () => {
    const context = '\u0000<b>“'.repeat(100_000);
    expect(answerExplain({ term: 'melding', context })).toMatchObject({ found: false });
  });
});
