import { Element } from 'slate';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../shared/document/note-element.ts';
import { editorOf } from './support/editor-of.ts';
import { paste } from './support/keys.ts';
import { said } from './support/lines.ts';

const textsIn = (editor: ReturnType<typeof editorOf>['editor']) =>
  editor.children.filter((node) => Element.isElement(node)).map((line) => textOf(line));

describe('a paste of a megabyte', () => {
  it('becomes its lines, all of them, and one undo takes them away', () => {
    const lines = Array.from(
      { length: 8_000 },
      (_, at) => `regel ${at} ${'van het verslag '.repeat(8)}`,
    );
    const { editor } = editorOf([said(1, 'partner', 'Voor|na')]);
    paste(editor, { text: lines.join('\r\n') });
    const texts = textsIn(editor);
    expect(texts).toHaveLength(8_000);
    expect(texts[0]).toBe(`Voor${lines[0]?.trim()}`);
    expect(texts.slice(1, -1)).toEqual(lines.slice(1, -1).map((line) => line.trim()));
    expect(texts.at(-1)).toBe(`${lines.at(-1)?.trim()}na`);
    editor.undo();
    expect(textsIn(editor)).toEqual(['Voorna']);
  });

  it('in one line goes on in as many lines as hold it, without a letter lost', () => {
    const text = 'aanvraag'.repeat(131_072);
    const { editor } = editorOf([said(1, 'partner', '|')]);
    paste(editor, { text });
    expect(textsIn(editor).join('')).toBe(text);
    expect(Math.max(...textsIn(editor).map(({ length }) => length))).toBeLessThanOrEqual(10_000);
  });
});
