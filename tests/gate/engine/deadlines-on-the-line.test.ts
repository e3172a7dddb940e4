import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { byHand, refusedByHand } from './deadlines-by-hand.ts';

const Answer = z.object({
  id: z.union([z.string(), z.number()]).nullable(),
  last_day: z.string(),
  last_safe_day: z.string().nullable(),
  steps: z.array(z.string().min(10)).min(1),
  basis: z.array(z.string().min(3)).min(1),
  assumptions: z.array(z.string()),
});
const Refused = z.object({
  id: z.union([z.string(), z.number()]).nullable(),
  error: z.object({ code: z.string(), message: z.string().regex(/^[A-Z].*\.$/) }),
});

/** The lines as the command answers them: `npm run -s engine -- deadlines` is this program. */
function onTheLine(lines: readonly string[]): unknown[] {
  const said = execFileSync(process.execPath, ['main/cli/engine.ts', 'deadlines'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return said
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('the command line for dates', () => {
  it('answers each question on a line of its own with the day counted by hand', () => {
    expect(byHand.length).toBeGreaterThan(55);
    const answers = onTheLine(
      byHand.map(([question], at) => JSON.stringify({ id: at, ...question })),
    );
    expect(answers).toHaveLength(byHand.length);
    for (const [at, [question, lastDay, lastSafeDay, assumption]] of byHand.entries()) {
      const answer = Answer.strict().parse(answers[at]);
      const said = JSON.stringify(question);
      expect([answer.id, answer.last_day, answer.last_safe_day], said).toEqual([
        at,
        lastDay,
        lastSafeDay,
      ]);
      if (assumption) expect(answer.assumptions, said).toContain(assumption);
    }
  });

  it('refuses what cannot be answered with a code and a sentence, and answers the lines after it', () => {
    const good = JSON.stringify({ id: 'na', term: 'bezwaar', event_date: '2026-01-05' });
    const answers = onTheLine(refusedByHand.flatMap(([line]) => [line, good]));
    expect(answers).toHaveLength(2 * refusedByHand.length);
    for (const [at, [line, code]] of refusedByHand.entries()) {
      expect([line, Refused.strict().parse(answers[2 * at]).error.code]).toEqual([line, code]);
      expect(answers[2 * at + 1]).toMatchObject({ id: 'na', last_day: '2026-02-16' });
    }
  });

  it('gives back the id as it was given, and none for what is no name or number', () => {
    const ask = (id: string) => `{"id":${id},"term":"bezwaar","event_date":"2026-01-05"}`;
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const answers = onTheLine([ask('"a"'), ask('7'), ask('0'), ask('""'), ask('null'), ask(deep)]);
    expect(answers.map((answer) => Answer.parse(answer).id)).toEqual(['a', 7, 0, '', null, null]);
  });
});
