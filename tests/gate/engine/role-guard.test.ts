import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerRoleGuard } from '../../../main/cli/engine/role-guard.ts';

describe('a text for the role guard on the command line', () => {
  it('is answered with its findings', () => {
    const text = 'Dag mevrouw. Ik beloof dat u de hulp krijgt.';
    expect(answerRoleGuard({ id: 7, text })).toEqual({
      id: 7,
      findings: [
        {
          category: 'promise',
          start: 13,
          end: text.length,
          kind: 'warning',
          message: expect.stringContaining('beslist'),
          neutral: expect.stringContaining('beslist'),
        },
      ],
    });
    expect(answerRoleGuard({ text: 'Ik bel u vrijdag.' })).toEqual({ findings: [] });
  });

  it.each([
    [null, 'invalid_request'],
    [[], 'invalid_request'],
    ['tekst', 'invalid_request'],
    [{}, 'invalid_request'],
    [{ text: 3 }, 'invalid_request'],
    [{ text: '' }, 'empty'],
    [{ text: ' \n…👍' }, 'empty'],
    [{ text: 'You will get the help and they have promised it.' }, 'not_dutch'],
    [{ text: 'ستحصل على المساعدة' }, 'not_dutch'],
  ])('%j is refused with a code and a sentence', (question, code) => {
    expect(answerRoleGuard(question)).toMatchObject({
      error: { code, message: expect.stringMatching(/\.$/) },
    });
  });

  it('goes on behind a broken line, and gives each answer the id of its question', async () => {
    const lines = [
      '{broken',
      '{"id":"a","text":"Ik beloof dat u de hulp krijgt."}',
      '{"id":"b","text":""}',
    ];
    const answers = await answersTo(`${lines.join('\n')}\n`);
    expect(answers).toMatchObject([
      { error: { code: 'not_json' } },
      { id: 'a', findings: [{ category: 'promise' }] },
      { id: 'b', error: { code: 'empty' } },
    ]);
  });
});

function answersTo(input: string): Promise<unknown[]> {
  const engine = join(import.meta.dirname, '..', '..', '..', 'main', 'cli', 'engine.ts');
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [engine, 'role-guard'], (error, out) =>
      error
        ? reject(error)
        : resolve(
            out
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line)),
          ),
    );
    child.stdin?.end(input);
  });
}
