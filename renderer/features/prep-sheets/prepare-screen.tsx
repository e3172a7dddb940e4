import './prepare-screen.css';

import { useState } from 'react';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useKeptDraft } from '../../bridge/use-kept-draft.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { OpenSheet } from './open-sheet.tsx';

/**
 * Vóór: preparing one conversation together. The sheet is read once; from then on what stands on the screen is the
 * sheet, and saving follows it.
 */
export function PrepareScreen(props: { readonly conversationId: ConversationId }) {
  const { conversationId } = props;
  const draft = useKeptDraft<PrepSheet>('prep-sheets', conversationId);
  const [opened, setOpened] = useState<{ sheet: PrepSheet; isUnsaved: boolean } | null>(null);
  const stored = useQueryCall(prepSheets.get, { conversationId }, { enabled: opened === null });
  const conversation = useQueryCall(conversations.get, { id: conversationId });

  if (opened === null && stored.data !== undefined && !stored.isFetching) {
    const unsaved = draft.read();
    setOpened({ sheet: unsaved ?? stored.data, isUnsaved: unsaved !== undefined });
  }
  if (opened !== null && conversation.data !== undefined) {
    return (
      <OpenSheet
        conversation={conversation.data}
        first={opened.sheet}
        isUnsavedAtFirst={opened.isUnsaved}
        keep={draft.keep}
      />
    );
  }
  const failed = [stored, conversation].find(({ isError }) => isError);
  return (
    <main className="prepare">
      {failed?.error && (
        <ErrorMessage refusal={failed.error.refusal} onRetry={() => void failed.refetch()} />
      )}
    </main>
  );
}
