import { memo } from 'react';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import type { LivingTopic } from './living-summary.ts';
import type { PointActions } from './point-actions.ts';
import { PointSummary } from './point-summary.tsx';

/** What was said under one topic. Drawn anew only when something in it changed. */
export const TopicSummary = memo(function TopicSummary(props: {
  readonly topic: LivingTopic;
  readonly words: SpeakerWords;
  readonly actions: PointActions;
}) {
  const { title, points } = props.topic;
  return (
    <article className="living__topic">
      {title !== '' && <h3>{title}</h3>}
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
