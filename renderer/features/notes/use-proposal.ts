import { useMemo, useSyncExternalStore } from 'react';
import { type SaidElement, textOf } from '../../../shared/document/note-element.ts';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import type { Proposal } from '../../../shared/features/agreements/recognise/recognise.ts';
import type { AgreementDetails } from '../../../shared/features/agreements/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { currentAgreement } from '../../editor/current-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { useText } from '../../i18n/text.tsx';
import type { NotesSaving } from './use-notes-saving.ts';
import type { Recognise } from './use-recognise.ts';

/** A proposal for the agreement the caret stands in or just left: what is not known of it yet. */
export interface ShownProposal extends Proposal {
  readonly line: SaidElement;
}

/**
 * What is read from the agreement that is being written, as far as it is not known yet. It is stored only when the
 * supporter accepts it; that is one thing to undo. `accept` gives `false` when there is nothing to accept.
 */
export function useProposal(room: {
  readonly notes: NotesDocument;
  readonly conversationId: ConversationId;
  readonly recognise: Recognise;
  readonly saving: NotesSaving;
}): { readonly shown: ShownProposal | null; readonly accept: () => boolean } {
  const { notes, conversationId, recognise, saving } = room;
  const { editor } = notes;
  const text = useText();
  const ask = useAsk();
  const agreed = useQueryCall(agreements.list, { conversationId }).data;
  const line = useSyncExternalStore(notes.subscribeToCaret, () => currentAgreement(editor));
  const known = agreed?.find(({ lineId }) => lineId === line?.id);
  const proposal = useMemo(() => {
    if (line === null) return null;
    const { speaker, personId = null } = line;
    return recognise(textOf(line), { speaker, personId });
  }, [line, recognise]);
  const doer = (known?.doer ?? null) === null ? (proposal?.doer ?? null) : null;
  const when = (known?.due ?? null) === null ? (proposal?.when ?? null) : null;

  const write = async (lineId: SaidElement['id'], details: AgreementDetails) =>
    (await ask(agreements.change, { lineId, details })).ok;
  const store = async (lineId: SaidElement['id'], due: AgreementDetails['due']) => {
    const before = {
      doer: known?.doer ?? null,
      doerPersonId: known?.doerPersonId ?? null,
      due: known?.due ?? null,
    };
    const details = {
      doer: before.doer ?? doer?.speaker ?? null,
      doerPersonId: before.doerPersonId ?? doer?.personId ?? null,
      due: before.due ?? due,
    };
    if (!(await saving.saveNow()) || !(await write(lineId, details))) return;
    editor.recordStep({
      said: text('notes.undone.who_and_when'),
      undo: () => write(lineId, before),
    });
  };
  const accept = () => {
    const due = when?.kind === 'day' ? when.day : null;
    if (line === null || (doer === null && due === null)) return false;
    void store(line.id, due);
    return true;
  };

  const isShown = line !== null && (doer !== null || when !== null);
  return { shown: isShown ? { line, doer, when } : null, accept };
}
