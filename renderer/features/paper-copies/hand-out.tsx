import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import './paper-copies.css';
import { WhoGetsCopy } from './who-gets-copy.tsx';

/** Who gets a copy of one paper of a conversation, and how it was printed or saved before. */
export function HandOut(props: {
  readonly conversationId: ConversationId;
  readonly kind: PaperKind;
}) {
  const conversation = useQueryCall(conversations.get, { id: props.conversationId });
  if (conversation.data === undefined) return null;
  return (
    <>
      <WhoGetsCopy kind={props.kind} conversation={conversation.data} />
      <EarlierVersions kind={props.kind} conversation={conversation.data} />
    </>
  );
}
