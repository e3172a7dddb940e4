import { describe, expect, it } from 'vitest';
import type { RowFigures } from './harness/fault-row.ts';
import { typist } from './harness/typed-lines.ts';
import { holds, reportRow, rowInWords } from './harness/verdict.ts';

const row = { promise: 'P1', name: 'kill-loop' } as const;
const good: RowFigures = {
  tries: 400,
  failures: [],
  controlFailedAsItMust: true,
  figures: '15 795 commits, 400 kills, 0 lost',
};

describe('the verdict on a row', () => {
  it('is that it holds only when something was tried, nothing broke and its control failed', () => {
    expect(holds(good)).toBe(true);
    expect(holds({ ...good, tries: 0 })).toBe(false);
    expect(holds({ ...good, failures: ['line 3 is lost'] })).toBe(false);
    expect(holds({ ...good, controlFailedAsItMust: false })).toBe(false);
  });

  it('is no verdict where a row cannot run, and broken where every row must', () => {
    expect(holds({ notRun: 'no gcc' })).toBe(true);
    expect(holds({ notRun: 'no gcc' }, { mustRun: true })).toBe(false);
    expect(holds(good, { mustRun: true })).toBe(true);
  });

  it('says what was broken, and why a row was not run', () => {
    expect(rowInWords(row, { ...good, failures: ['line 3 is lost'] }, 9)).toContain('BROKEN');
    expect(rowInWords(row, { ...good, failures: ['line 3 is lost'] }, 9)).toContain(
      'line 3 is lost',
    );
    expect(rowInWords(row, { notRun: 'gcc is not installed' }, 0)).toContain(
      'not run: gcc is not installed',
    );
  });

  it('is written to the file in the agreed shape', () => {
    expect(reportRow(row, good)).toEqual({
      promise: 'P1 kill-loop',
      tries: 400,
      failures: 0,
      control_failed_as_it_must: true,
    });
    expect(reportRow(row, { notRun: 'no gcc' })).toMatchObject({
      control_failed_as_it_must: null,
      not_run: 'no gcc',
    });
  });
});

describe('what a person who typed may count on', () => {
  const conversationId = '00000000-0000-4000-8000-000000000001';

  function typedTwoLines() {
    const typed = typist(conversationId, () => 0);
    const found = [];
    for (let line = 0; line < 2; line += 1) {
      found.push(...typed.next().changed);
      typed.acknowledge();
    }
    return { typed, found };
  }

  it('is every line that was answered, word for word', () => {
    const { typed, found } = typedTwoLines();
    expect(typed.judge(found)).toEqual([]);
    expect(typed.judge(found.slice(1))).toHaveLength(1);
    expect(typed.judge(found)).toHaveLength(1);
    expect(typed.judge(found.map((line) => ({ ...line, text: 'iets anders' })))).toHaveLength(2);
  });

  it('lets the save that was under way be there or not, but not in half', () => {
    const { typed, found } = typedTwoLines();
    const { changed } = typed.next();
    expect(typed.judge(found)).toEqual([]);
    typed.next();
    expect(typed.judge([...found, ...changed])).toHaveLength(1);
  });

  it('lets nothing of a refused save be there', () => {
    const { typed, found } = typedTwoLines();
    const { changed } = typed.next();
    typed.refuse();
    expect(typed.judge([...found, ...changed])).toHaveLength(1);
  });
});
