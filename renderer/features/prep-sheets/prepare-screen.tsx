import './prepare-screen.css';

import { type ComponentType, useState } from 'react';
import { consents } from '../../../shared/features/consents/contract.ts';
import { noConsentsYet } from '../../../shared/features/consents/rules.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useKeptDraft } from '../../bridge/use-kept-draft.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { OpenSheet } from './open-sheet.tsx';

/**
 * Vóór: preparing one conversation together. The sheet is read once; from then on what stands on the screen is the
 * sheet, and saving follows it.
 */
export function PrepareScreen(props: {
  readonly conversationId: ConversationId;
  /** Asks for the consents of an inhabitant: another slice's. */
  readonly ConsentFields: ComponentType<{ readonly inhabitantId: InhabitantId }>;
}) {
  const { conversationId, ConsentFields } = props;
  const draft = useKeptDraft<PrepSheet>('prep-sheets', conversationId);
  const [opened, setOpened] = useState<{ sheet: PrepSheet; isUnsaved: boolean } | null>(null);
  const stored = useQueryCall(prepSheets.get, { conversationId }, { enabled: opened === null });
  const conversation = useQueryCall(conversations.get, { id: conversationId });
  const record = useConsents(conversation.data?.inhabitantId);

  if (opened === null && stored.data !== undefined && !stored.isFetching) {
    const unsaved = draft.read();
    setOpened({ sheet: unsaved ?? stored.data, isUnsaved: unsaved !== undefined });
  }
  if (opened !== null && conversation.data !== undefined) {
    return (
      <OpenSheet
        conversation={conversation.data}
        first={opened.sheet}
        consents={record}
        consentFields={<ConsentFields inhabitantId={conversation.data.inhabitantId} />}
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

/** Where the consents stand; as if none was asked until that is known. Its fields say it when it cannot be read. */
function useConsents(inhabitantId: InhabitantId | undefined) {
  const stored = useQueryCall(
    consents.get,
    // Never asked without an id.
    { inhabitantId: inhabitantId as InhabitantId },
    { enabled: inhabitantId !== undefined },
  );
  return stored.data?.current ?? noConsentsYet();
}
