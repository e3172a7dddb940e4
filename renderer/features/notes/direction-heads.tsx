import type { LivingSummary } from '../../../shared/features/summary/living/schema.ts';
import { directions } from '../../../shared/features/understanding-checks/schema.ts';
import { useWatching } from '../../bridge/watching.tsx';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { whoUnderstands } from '../../editor/who-understands.ts';
import { useText } from '../../i18n/text.tsx';

/** How far both people are, beside each other: who understands whom, and how many points are right. */
export function DirectionHeads(props: {
  readonly summary: LivingSummary;
  readonly words: SpeakerWords;
}) {
  const text = useText();
  const { isWatched } = useWatching();
  const { counts, isLopsided } = props.summary;
  return (
    <>
      {directions.map((direction) => {
        const { klopt, total } = counts[direction];
        return (
          <p key={direction} className="living__direction">
            <b>{text('notes.summary.understands', whoUnderstands(direction, props.words))}</b>
            {text('notes.summary.counts', { klopt, total })}
          </p>
        );
      })}
      {isLopsided && !isWatched && (
        <p className="living__across small dim">{text('notes.summary.lopsided')}</p>
      )}
    </>
  );
}
