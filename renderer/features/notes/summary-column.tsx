import './summary-column.css';
import { announcement } from '../../../shared/features/understanding-checks/data/prompts.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { DirectionHeads } from './direction-heads.tsx';
import type { PointActions } from './point-actions.ts';
import { SHOWS_SOURCES } from './point-summary.tsx';
import { TopicSummary } from './topic-summary.tsx';
import { useLivingSummary } from './use-living-summary.ts';

/**
 * What was said and what is understood, growing while somebody writes. A log that does not speak up by itself: what
 * matters is said when a check ends.
 */
export function SummaryColumn(props: {
  readonly notes: NotesDocument;
  readonly conversationId: ConversationId;
  readonly words: SpeakerWords;
  readonly actions: PointActions;
}) {
  const text = useText();
  const summary = useLivingSummary(props.notes, props.conversationId);
  return (
    <aside className="living" aria-label={text('notes.summary.label')}>
      <header className="living__head">
        <h2>{text('notes.summary.title')}</h2>
        <DirectionHeads summary={summary} words={props.words} />
      </header>
      <p id={SHOWS_SOURCES} className="only-read-aloud">
        {text('notes.summary.showsSources')}
      </p>
      <div role="log" aria-live="off" aria-label={text('notes.summary.title')}>
        {summary.topics.map((topic) => (
          <TopicSummary
            conversationId={props.conversationId}
            key={topic.id ?? 'first'}
            topic={topic}
            words={props.words}
            actions={props.actions}
          />
        ))}
        {summary.topics.every(({ points }) => points.length === 0) && (
          <div className="living__empty">
            <p>{text('notes.summary.empty')}</p>
            <p>{text('notes.summary.announce', { announcement })}</p>
          </div>
        )}
      </div>
    </aside>
  );
}
