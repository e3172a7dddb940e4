import type { LivingCheck } from '../../../shared/features/summary/living/schema.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { whoUnderstands } from '../../editor/who-understands.ts';
import { useCheckSentences } from './use-check-sentences.ts';

/** What happened on the way: earlier rounds, what is missing, what comes next. Nothing once it is right. */
export function CheckNotes(props: {
  readonly checks: readonly LivingCheck[];
  readonly words: SpeakerWords;
}) {
  const sentences = useCheckSentences();
  const isBothWays = props.checks.length > 1;
  return props.checks.map((check) => {
    const said = sentences(check).join(' ');
    if (said === '') return null;
    return (
      <p key={check.direction} className="living__why">
        {isBothWays && `${whoUnderstands(check.direction, props.words).receiver}: `}
        {said}
      </p>
    );
  });
}
