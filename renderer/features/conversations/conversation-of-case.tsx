import type { ReactNode } from 'react';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { ChangeConversation } from './change-conversation.tsx';
import { MomentLinks } from './moment-links.tsx';
import { useConversationWords } from './use-conversation-words.ts';

/** A conversation in its case: when and what, its three moments, and a way to change it in place. */
export function ConversationOfCase(props: {
  readonly conversation: ConversationOverview;
  readonly deletion?: ReactNode;
  /** The procedures it belongs to. */
  readonly belongsTo?: ReactNode;
}) {
  const text = useText();
  const dates = useDateWords();
  const words = useConversationWords();
  const changing = useInPlace();
  const { conversation } = props;
  const day = dates.inFull(conversation.date);
  if (changing.isOpen) {
    return (
      <li className="row">
        <div className="row__main">
          <ChangeConversation conversation={conversation} onDone={changing.close} />
          {props.deletion}
        </div>
      </li>
    );
  }
  return (
    <li className="row">
      <div className="row__main">
        {conversation.time === null
          ? day
          : text('conversations.row.dayAndTime', { day, time: dates.time(conversation.time) })}
        <p className="row__detail">{words(conversation)}</p>
        <MomentLinks conversation={conversation} />
        {props.belongsTo}
      </div>
      <Button
        variant="plain"
        onPress={changing.open}
        autoFocus={changing.isBack}
        spokenLabel={text('conversations.row.changeSpoken', { day })}
      >
        {text('conversations.row.change')}
      </Button>
    </li>
  );
}
