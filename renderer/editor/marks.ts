import { Editor, Transforms } from 'slate';
import type { SaidElement } from '../../shared/document/note-element.ts';
import type { Mark, SourceKind } from '../../shared/features/notes/schema.ts';
import type { NoteLineId } from '../../shared/primitives/ids.ts';
import { currentLine, lineById, selectedLines } from './current-line.ts';
import { asOneStep } from './with-undo-steps.ts';

/**
 * Marks the selected lines, or takes the mark off when the current line has it already. Topics carry no mark. A worry is
 * private from the start; taking the mark off leaves it so, because what was private does not become public by the way.
 */
export function toggleMark(editor: Editor, mark: Mark): void {
  const current = currentSaidLine(editor);
  if (!current) return;
  if (current.mark === mark) change(editor, { mark: undefined });
  else change(editor, mark === 'worry' ? { mark, isPrivate: true } : { mark });
}

/** Makes the selected lines private, or public again when the current line was private. */
export function togglePrivate(editor: Editor): void {
  const current = currentSaidLine(editor);
  if (current) change(editor, { isPrivate: current.isPrivate ? undefined : true });
}

/**
 * Says how the speaker knows it, or takes that off. What was heard asks the room from whom; that nobody said so is an
 * answer too.
 */
export function toggleSource(editor: Editor, kind: SourceKind): void {
  const current = currentSaidLine(editor);
  if (!current) return;
  if (current.source?.kind === kind) {
    change(editor, { source: undefined });
    return;
  }
  change(editor, { source: kind === 'heard' ? { kind, from: null } : { kind } });
  if (kind === 'heard') editor.askRoom({ kind: 'heard_from', lineId: current.id });
}

/** Writes down from whom the speaker of a line heard it; empty when that is not known. */
export function writeHeardFrom(editor: Editor, id: NoteLineId, from: string): void {
  const line = lineById(editor, id);
  if (line?.element.type !== 'said') return;
  const source = { kind: 'heard' as const, from: from === '' ? null : from };
  asOneStep(editor, () => setOnLine(editor, line.path, { source }));
}

type Changed = {
  readonly [Name in 'mark' | 'isPrivate' | 'source']?: SaidElement[Name] | undefined;
};

/** Sets what is given on every selected line that somebody said; `undefined` takes it off. */
function change(editor: Editor, properties: Changed): void {
  Editor.withoutNormalizing(editor, () => {
    for (const { element, path } of selectedLines(editor)) {
      if (element.type === 'said') setOnLine(editor, path, properties);
    }
  });
}

/** Sets properties of a line in one operation; Slate takes one that is `undefined` off. */
export function setOnLine(
  editor: Editor,
  at: number[],
  properties: { readonly [Name in keyof SaidElement]?: SaidElement[Name] | undefined },
): void {
  Transforms.setNodes<SaidElement>(editor, properties as Partial<SaidElement>, { at });
}

function currentSaidLine(editor: Editor): SaidElement | null {
  const line = currentLine(editor);
  return line?.element.type === 'said' ? line.element : null;
}
