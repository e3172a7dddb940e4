import { describe, expect, it } from 'vitest';
import { onLines, ownTextOf } from '../../../shared/features/summary/own-text.ts';
import { paperChecklist } from '../../../shared/features/summary/paper-checklist.ts';
import type { TextFinding } from '../../../shared/features/text-help/schema.ts';
import { linesOf, story, theDraft } from './the-story.ts';

const helpKey = `agreement:${story.help.id}`;
const asItStands = ({ text }: { text: string }) => text;

function foundAt(text: string, said: string): TextFinding {
  const start = text.indexOf(said);
  return {
    about: 'word',
    rule: 'W1',
    severity: 'red',
    start,
    end: start + said.length,
    said,
    why: '',
    fixes: [],
  };
}

describe('the text of a summary that may be improved', () => {
  it('holds no word of the inhabitant, literal or as they corrected it', () => {
    const corrected = 'Zo wil ik het hebben.';
    const own = ownTextOf(
      theDraft({ edits: [{ key: helpKey, text: corrected, by: 'inhabitant' }] }),
      asItStands,
    );
    expect(own.text).not.toContain(story.sister.text);
    expect(own.text).not.toContain(corrected);
    expect(own.places.map(({ key }) => key)).not.toContain(helpKey);
  });

  it('takes a remark back to its line, with its place in the words of that line', () => {
    const words = 'U krijgt een maatwerkvoorziening.';
    const own = ownTextOf(theDraft({ edits: [{ key: helpKey, text: words }] }), asItStands);
    const [found] = onLines(own, [foundAt(own.text, 'maatwerkvoorziening')]);
    expect(found).toMatchObject({ lineKey: helpKey, said: 'maatwerkvoorziening' });
    expect(words.slice(found?.start, found?.end)).toBe('maatwerkvoorziening');
  });

  it('makes no remark on what Naast wrote, until somebody wrote in it', () => {
    const draft = theDraft();
    const own = ownTextOf(draft, asItStands);
    const given = 'Dit blad is geen besluit';
    expect(onLines(own, [foundAt(own.text, given)])).toEqual([]);
    const [line] = linesOf(draft, 'disagree').filter(({ text }) => text.startsWith(given));
    const changed = ownTextOf(draft, (one) => (one.key === line?.key ? `${given}!` : one.text));
    expect(onLines(changed, [foundAt(changed.text, given)])).toHaveLength(1);
  });
});

describe('what belongs on the paper', () => {
  const isRight = (draft = theDraft(), pages: number | null = 2) =>
    Object.fromEntries(
      paperChecklist(draft, { agreements: [], pages }).map(({ item, isRight: right }) => [
        item,
        right,
      ]),
    );

  it('is there in the story, and misses what was left out', () => {
    expect(Object.values(isRight())).not.toContain(false);
    const edits = linesOf(theDraft(), 'in_short').map(({ key }) => ({ key, text: null }));
    expect(isRight(theDraft({ edits })).in_short_first).toBe(false);
  });

  it('is two pages at most, and is not judged before there are pages', () => {
    expect(isRight(theDraft(), 3).two_pages).toBe(false);
    expect(isRight(theDraft(), null).two_pages).toBeNull();
  });
});
