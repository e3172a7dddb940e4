import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLines } from '../../renderer/editor/plain-lines.ts';
import { documentOf, linesOf } from '../../shared/document/note-document.ts';
import { MAX_LINE_LENGTH } from '../../shared/document/note-element.ts';
import { marks, NoteLine, speakers } from '../../shared/features/notes/schema.ts';
import { aLine, aTopic } from '../support/builders.ts';
import { lineId, now } from './support/lines.ts';

const empty = { id: lineId(101), writtenAt: now };
const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);
const line = fc.oneof(
  words.map((text) => aTopic(text)),
  fc
    .record({
      text: words,
      speaker: fc.constantFrom(...speakers),
      mark: fc.constantFrom(null, ...marks),
    })
    .map(aLine),
);

describe('the document of a conversation', () => {
  it('gives back the lines it was made of', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(linesOf(documentOf(lines, empty))).toEqual(lines);
      }),
    );
  });

  it('ends with an empty line of whoever spoke last, which is not kept', () => {
    const document = documentOf(
      [aLine({ speaker: 'partner', text: 'Ja.' }), aTopic('Geld')],
      empty,
    );
    expect(document.at(-1)).toMatchObject({ type: 'said', speaker: 'partner', id: empty.id });
    expect(linesOf(document)).toHaveLength(2);
  });

  it('holds no line longer than is stored', () => {
    const longest = aLine({ text: 'a'.repeat(MAX_LINE_LENGTH) });
    expect(NoteLine.safeParse(longest).success).toBe(true);
    expect(NoteLine.safeParse({ ...longest, text: `${longest.text}a` }).success).toBe(false);
  });
});

describe('what is pasted', () => {
  it('is never anything but lines of words, whatever the page of HTML', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '<br/>',
      '<img src=x onerror=y>',
      '&amp;',
      '&#0;',
    );
    const piece = fc.oneof(tag, fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const getData = (kind: string) => (kind === 'text/html' ? pieces.join('') : '');
        for (const pasted of plainLines({ getData })) {
          expect(pasted).not.toMatch(/\p{Cc}/u);
          expect(pasted.trim()).toBe(pasted);
          expect(pasted).not.toBe('');
        }
      }),
    );
  });

  it.each([
    ['<p>vijf &lt; zes &amp; zeven</p>', ['vijf < zes & zeven']],
    ['<table><tr><td>ma</td><td>9 uur</td></tr><tr><td>di</td></tr></table>', ['ma 9 uur', 'di']],
    ['<title>geheim</title><!-- ook -->zichtbaar', ['geheimzichtbaar']],
    ['<head><title>geheim</title></head>zichtbaar', ['zichtbaar']],
    ['&#x41;&#66;&onbekend;', ['AB&onbekend;']],
  ])('%s', (html, lines) => {
    const getData = (kind: string) => (kind === 'text/html' ? html : '');
    expect(plainLines({ getData })).toEqual(lines);
  });
});
