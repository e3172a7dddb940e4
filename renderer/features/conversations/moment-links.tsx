import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import type { Route } from '../../bridge/route.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Post } from '../../ui/post.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** Vóór, Tijdens and Na of one conversation; a filled post where something stands. */
export function MomentLinks(props: { readonly conversation: ConversationOverview }) {
  const text = useText();
  const dates = useDateWords();
  const navigate = useNavigate();
  const { id: conversationId, date, isPrepared, hasNotes } = props.conversation;
  const moment = (key: 'before' | 'during' | 'after', isFilled: boolean, route: Route) => (
    <li className="moment-links__one">
      <Post look={isFilled ? 'filled' : 'outlined'} />
      <TextLink
        onGo={() => navigate(route)}
        spokenLabel={text('conversations.row.momentSpoken', {
          moment: text(`app.moments.${key}`),
          day: dates.inFull(date),
        })}
      >
        {text(`app.moments.${key}`)}
      </TextLink>
    </li>
  );
  return (
    <ul className="moment-links">
      {moment('before', isPrepared, { name: 'prepare', conversationId })}
      {moment('during', hasNotes, { name: 'room', conversationId })}
      {moment('after', false, { name: 'after', conversationId })}
    </ul>
  );
}
