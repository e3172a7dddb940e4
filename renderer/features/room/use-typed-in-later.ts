import { useEffect } from 'react';
import { Element, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import { isEmpty } from '../../editor/current-line.ts';
import { lineTimes } from '../../editor/line-times.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';

/**
 * What is typed from now on was said at `saidAt` and is entered later. The empty line that stands ready counts with what
 * is typed from now on.
 */
export function useTypedInLater({ editor }: NotesDocument, saidAt: Instant): void {
  useEffect(() => {
    editor.enteredLaterThan = saidAt;
    HistoryEditor.withoutSaving(editor, () =>
      Transforms.setNodes(editor, lineTimes(editor), {
        at: [],
        match: (node) => Element.isElement(node) && isEmpty(node),
      }),
    );
    return () => {
      editor.enteredLaterThan = null;
    };
  }, [editor, saidAt]);
}
