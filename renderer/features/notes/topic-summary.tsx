import { memo } from 'react';
import type { LivingTopic } from '../../../shared/features/summary/living/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { useList } from '../../i18n/use-list.ts';
import type { PointActions } from './point-actions.ts';
import { PointSummary } from './point-summary.tsx';
import { TopicSentence } from './topic-sentence.tsx';

/** What was said under one topic. Drawn anew only when something in it changed. */
export const TopicSummary = memo(function TopicSummary(props: {
  readonly conversationId: ConversationId;
  readonly topic: LivingTopic;
  readonly words: SpeakerWords;
  readonly actions: PointActions;
}) {
  const text = useText();
  const list = useList();
  const { topic, words } = props;
  const { title, points, voices } = topic;
  const who = list(voices.map(({ speaker }) => words.within[speaker]));
  return (
    <article className="living__topic">
      {(title !== '' || points.length > 0) && (
        <header className="living__about">
          {title !== '' && <h3>{title}</h3>}
          {voices.length > 0 && (
            <span className="living__voices">{text('notes.summary.voices', { who })}</span>
          )}
          {voices.length > 0 && <TopicSentence {...props} />}
        </header>
      )}
      {points.map((point) => (
        <PointSummary
          key={point.lineId}
          point={point}
          words={props.words}
          actions={props.actions}
        />
      ))}
    </article>
  );
});
