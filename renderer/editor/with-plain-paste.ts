import { Editor, Node, Range, Transforms } from 'slate';
import { MAX_LINE_LENGTH, type SaidElement } from '../../shared/document/note-element.ts';
import type { Seat } from '../../shared/features/notes/seats.ts';
import { currentLine, isEmpty } from './current-line.ts';
import { setOnLine } from './marks.ts';
import { plainLines } from './plain-lines.ts';
import { seatAt, seatOfNewLine, seatProperties } from './speakers.ts';
import { breakLine } from './with-line-breaks.ts';
import { asOneStep } from './with-undo-steps.ts';

/**
 * What is pasted or dropped comes in as plain text, one line each. A line that begins with the name of somebody at the
 * table and a colon is theirs; the others go on with who spoke before. Files are refused with a sentence. What is copied
 * goes out as plain text too, so that no other program gets more than the words. A paste is undone on its own.
 */
export function withPlainPaste(editor: Editor): Editor {
  editor.insertData = (data) => {
    const lines = plainLines(data);
    if (lines.length > 0) asOneStep(editor, () => insertLines(editor, lines));
    else if ((data.files?.length ?? 0) > 0) editor.askRoom({ kind: 'no_files' });
  };

  editor.setFragmentData = (data) => {
    if (!editor.selection || Range.isCollapsed(editor.selection)) return;
    const text = editor
      .getFragment()
      .map((node) => Node.string(node))
      .join('\n');
    data.setData('text/plain', text);
  };

  return editor;
}

/**
 * The first line goes on where the caret stands, the last one before what stood behind it; those between come in at once,
 * because one by one a long text would take minutes. Slash words in what is pasted are text.
 */
function insertLines(editor: Editor, lines: readonly string[]): void {
  const [first = '', ...others] = lines.flatMap(inStorableParts);
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    insertFirst(editor, first);
    const last = others.pop();
    if (last === undefined) return;
    breakLine(editor);
    const index = editor.selection?.focus.path[0] ?? 0;
    const between = spokenLines(editor, others, seatAt(editor, index));
    Transforms.insertNodes(editor, between, { at: [index] });
    const at = [index + between.length];
    const before = between.at(-1);
    const seat = before
      ? { speaker: before.speaker, personId: before.personId ?? null }
      : seatAt(editor, index);
    const { seat: speaks, words } = spoken(editor, last, seat);
    setOnLine(editor, at, seatProperties(speaks));
    Transforms.select(editor, Editor.start(editor, at));
    Transforms.insertText(editor, words);
  });
}

/** On an empty line the name before the colon says whose it is; behind other words it is text. */
function insertFirst(editor: Editor, text: string): void {
  const line = currentLine(editor);
  if (line?.element.type !== 'said' || !isEmpty(line.element)) {
    Transforms.insertText(editor, text);
    return;
  }
  const { seat, words } = spoken(editor, text, seatAt(editor, line.path[0] ?? 0));
  setOnLine(editor, line.path, seatProperties(seat));
  Transforms.insertText(editor, words);
}

function spokenLines(editor: Editor, lines: readonly string[], begins: Seat): SaidElement[] {
  const { newLineId, now } = editor.world;
  let seat = begins;
  return lines.map((text) => {
    const line = spoken(editor, text, seat);
    seat = line.seat;
    return {
      type: 'said',
      id: newLineId(),
      writtenAt: now(),
      ...seatOfNewLine(seat),
      children: [{ text: line.words }],
    };
  });
}

/** "Mevrouw: ja" is hers when "Mevrouw" is surely somebody at the table; otherwise the colon belongs to the words. */
function spoken(editor: Editor, text: string, before: Seat): { seat: Seat; words: string } {
  const [, name, words] = /^([^:]{1,60}):\s+(\S.*)$/su.exec(text) ?? [];
  const seat = name === undefined ? null : editor.world.seatCalled(name);
  return seat && words !== undefined ? { seat, words } : { seat: before, words: text };
}

function inStorableParts(line: string): string[] {
  if (line.length <= MAX_LINE_LENGTH) return [line];
  return Array.from({ length: Math.ceil(line.length / MAX_LINE_LENGTH) }, (_, part) =>
    line.slice(part * MAX_LINE_LENGTH, (part + 1) * MAX_LINE_LENGTH),
  );
}
