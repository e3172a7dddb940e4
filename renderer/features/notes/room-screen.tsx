import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import type { ConversationId, InhabitantId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import type { AskBack } from '../../editor/ask-back.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Room } from './room.tsx';
import type { RoomAround } from './room-around.ts';
import { useOpenedNotes } from './use-opened-notes.ts';

interface RoomScreenProps {
  readonly conversationId: ConversationId;
  /** The line somebody was looking for. */
  readonly lineId?: NoteLineId;
  /** Asks a line back; from the slice of the understanding checks. */
  readonly askBack: AskBack;
  /** What other slices put around the notes; from the app. */
  readonly around?: RoomAround;
}

/** Tijdens: what was prepared, what is said, what is understood. */
export function RoomScreen(props: RoomScreenProps) {
  const conversation = useQueryCall(conversations.get, { id: props.conversationId });
  if (conversation.isError) {
    return (
      <ErrorMessage
        refusal={conversation.error.refusal}
        onRetry={() => void conversation.refetch()}
      />
    );
  }
  if (!conversation.data) return null;
  const { inhabitantId } = conversation.data;
  return <WithInhabitant {...props} conversation={conversation.data} id={inhabitantId} />;
}

function WithInhabitant(
  props: RoomScreenProps & {
    readonly conversation: ConversationOverview;
    readonly id: InhabitantId;
  },
) {
  const inhabitant = useQueryCall(inhabitants.get, { id: props.id });
  const notes = useOpenedNotes(props.conversationId);
  const refusal = inhabitant.error?.refusal ?? notes.refusal;
  if (refusal) {
    const retry = () => (inhabitant.isError ? void inhabitant.refetch() : notes.retry());
    return <ErrorMessage refusal={refusal} onRetry={retry} />;
  }
  if (!inhabitant.data || !notes.opened) return null;
  return (
    <Room
      conversation={props.conversation}
      inhabitant={inhabitant.data}
      opened={notes.opened}
      firstLineId={props.lineId ?? null}
      askBack={props.askBack}
      {...(props.around && { around: props.around })}
    />
  );
}
