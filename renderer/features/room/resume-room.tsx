import './resume-room.css';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { room } from '../../../shared/features/room/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useToldCommand } from '../../bridge/not-done.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/**
 * Offers to go on in the room where everything stopped, at the same line: after a lock, an empty battery or a crash.
 * Nothing when the room was left on purpose.
 */
export function ResumeRoom(props: { readonly conversations: readonly ConversationOverview[] }) {
  const text = useText();
  const dates = useDateWords();
  const navigate = useNavigate();
  const leave = useToldCommand(room.leave);
  const open = useQueryCall(room.findOpen, {}).data;
  const conversation = open && props.conversations.find(({ id }) => id === open.conversationId);
  if (!open || !conversation) return null;
  const { id: conversationId, inhabitantName, date, time } = conversation;
  const go = () =>
    navigate({ name: 'room', conversationId, ...(open.lineId && { lineId: open.lineId }) });
  return (
    <section className="resume" aria-label={text('room.resume.label')}>
      <p className="starts-with-name">
        {text('room.resume.body', { name: inhabitantName, time: dates.clock(open.at) })}
      </p>
      <div className="actions">
        <Button variant="go" autoFocus onPress={go}>
          {time === null
            ? text('room.resume.goOnDay', { day: dates.inFull(date) })
            : text('room.resume.goOn', { time: dates.time(time) })}
        </Button>
        <Button variant="plain" onPress={() => leave({ conversationId })}>
          {text('room.resume.notNow')}
        </Button>
      </div>
    </section>
  );
}
