import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useToday } from '../../bridge/use-today.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useConversationWords } from './use-conversation-words.ts';

/** One conversation on Vandaag: when, who, what, and the step that comes next. */
export function AgendaRow(props: {
  readonly conversation: ConversationOverview;
  readonly withDay: boolean;
  readonly isNext: boolean;
}) {
  const text = useText();
  const dates = useDateWords();
  const words = useConversationWords();
  const navigate = useNavigate();
  const today = useToday();
  const { conversation } = props;
  const { id: conversationId, caseId, inhabitantName, date, time } = conversation;
  const step = nextStep(conversation);
  return (
    <li className="row">
      <div className="agenda__when num">
        {props.withDay && <span className="agenda__day">{dates.fromToday(date, today)}</span>}
        {time !== null && <span>{dates.time(time)}</span>}
      </div>
      <div className="row__main">
        <TextLink
          className="agenda__who starts-with-name"
          onGo={() => navigate({ name: 'case', id: caseId })}
        >
          {inhabitantName}
        </TextLink>
        <p className="row__detail">{words(conversation)}</p>
      </div>
      <Button
        variant={props.isNext ? 'go' : 'outlined'}
        onPress={() => navigate({ name: step, conversationId })}
        spokenLabel={text(`conversations.agenda.${step}Spoken`, { name: inhabitantName })}
      >
        {text(`conversations.agenda.${step}`)}
      </Button>
    </li>
  );
}

function nextStep({ isPrepared, hasNotes }: ConversationOverview): 'prepare' | 'room' | 'after' {
  if (hasNotes) return 'after';
  return isPrepared ? 'room' : 'prepare';
}
