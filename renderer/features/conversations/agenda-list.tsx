import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { AgendaRow } from './agenda-row.tsx';
import './conversations.css';

interface AgendaListProps {
  readonly title: string;
  readonly conversations: readonly ConversationOverview[];
  /** Said when there are none. */
  readonly noneYet?: string;
  /** Shows the day of each; not needed for today. */
  readonly withDays?: boolean;
  /** The first one is what the person will do next: its button is the filled one. */
  readonly isFirstNext?: boolean;
}

/** Conversations in the order in which they come. */
export function AgendaList(props: AgendaListProps) {
  const text = useText();
  const titleId = `agenda-${props.withDays ? 'coming' : 'today'}`;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="section-title">
        {props.title}
      </h2>
      <ul className="rows">
        {props.conversations.map((conversation, at) => (
          <AgendaRow
            key={conversation.id}
            conversation={conversation}
            withDay={props.withDays ?? false}
            isNext={(props.isFirstNext ?? false) && at === 0}
          />
        ))}
        {props.conversations.length === 0 && (
          <li className="row dim">{props.noneYet ?? text('conversations.agenda.none')}</li>
        )}
      </ul>
    </section>
  );
}
