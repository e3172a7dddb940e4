import { describe, expect, it } from 'vitest';
import { linesOf, story, textsOf, theDraft } from './the-story.ts';

const helpKey = `agreement:${story.help.id}`;
const words = 'De gemeente geeft u 2 uur hulp per week.';

describe('an edit of the summary', () => {
  it('changes the words and keeps the draft beside them', () => {
    const draft = theDraft({ edits: [{ key: helpKey, text: words }] });
    expect(linesOf(draft, 'agreed')[0]).toMatchObject({ text: words, draftText: story.help.text });
    expect(textsOf(draft, 'agreed')).not.toContain(story.help.text);
  });

  it('says whose change it is, also of a line that was left out; not once the draft reads otherwise', () => {
    const by = 'inhabitant' as const;
    const line = (edits: Parameters<typeof theDraft>[0]) => linesOf(theDraft(edits), 'agreed')[0];
    expect(line({ edits: [{ key: helpKey, text: words, by }] })?.changedBy).toBe('inhabitant');
    expect(line({ edits: [{ key: helpKey, text: words }] })?.changedBy).toBe('supporter');
    expect(line({ edits: [{ key: helpKey, text: story.help.text, by }] })?.changedBy).toBeNull();
    const { leftOut } = theDraft({ edits: [{ key: helpKey, text: null, by }] });
    expect(leftOut[0]?.changedBy).toBe('inhabitant');
  });

  it('stays with its line when the agreement is not klopt any more', () => {
    const draft = theDraft({
      checks: { help: ['klopt', 'nieuw'] },
      edits: [{ key: helpKey, text: words }],
    });
    expect(textsOf(draft, 'agreed')).not.toContain(words);
    expect(linesOf(draft, 'not_clear')[0]).toMatchObject({
      text: words,
      draftText: story.help.text,
    });
  });

  it.each([null, '', '  '])('leaves the line out, to be put back, when its text is %j', (text) => {
    const draft = theDraft({ edits: [{ key: helpKey, text }] });
    expect(textsOf(draft, 'agreed')).not.toContain(story.help.text);
    expect(draft.leftOut).toMatchObject([{ key: helpKey, text: story.help.text }]);
  });

  it('gives way to the draft when the note says something else by now, but what was left out stays out', () => {
    const lines = Object.values(story).map((line) =>
      line.id === story.help.id ? { ...line, text: 'U krijgt 3 uur hulp per week.' } : line,
    );
    const edited = theDraft({ lines, edits: [{ key: helpKey, text: words }], editedOn: {} });
    const leftOut = theDraft({ lines, edits: [{ key: helpKey, text: null }], editedOn: {} });
    expect(JSON.stringify(edited)).not.toContain(words);
    expect(JSON.stringify(edited.parts)).toContain('3 uur');
    expect(JSON.stringify(leftOut.parts)).not.toContain('3 uur');
  });

  it('leaves the whole part out when its last line is left out', () => {
    const edits = [{ key: `do:${story.letters.id}`, text: null }];
    expect(theDraft({ edits }).parts.map(({ part }) => part)).not.toContain('you_do');
  });

  it('takes the quotation marks off when own words were rewritten, not when they are the same', () => {
    const key = `told:${story.sister.id}`;
    const isQuote = (text: string) =>
      linesOf(theDraft({ edits: [{ key, text }] }), 'you_told').find((line) => line.key === key)
        ?.isQuote;
    expect(isQuote('U wilt weer naar uw zus.')).toBe(false);
    expect(isQuote(story.sister.text)).toBe(true);
  });

  it('of the short version does not speak for other agreements when these are not klopt any more', () => {
    const edits = linesOf(theDraft(), 'in_short').map(({ key }) => ({
      key,
      text: `U krijgt hulp. ${key}`,
    }));
    const now = theDraft({ edits, checks: { help: 'nieuw', letters: 'nieuw' } });
    expect(textsOf(now, 'in_short')).toEqual([
      'U krijgt hulp. short:why',
      'Er is nog niets afgesproken en 5 punten zijn nog niet duidelijk.',
    ]);
  });

  it('does nothing when no line has its key', () => {
    expect(theDraft({ edits: [{ key: 'told:nobody', text: 'Iets anders.' }] })).toEqual(theDraft());
  });
});
