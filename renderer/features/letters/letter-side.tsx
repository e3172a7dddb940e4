import { decidedInWords, lastDayInWords } from '../../../shared/features/decisions/in-words.ts';
import type { ReadDecision } from '../../../shared/features/decisions/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { letterKinds } from '../../../shared/features/letters/data/letter-kinds.ts';
import { isRead } from '../../../shared/features/letters/draft-mark.ts';
import { letterText } from '../../../shared/features/letters/letter-text.ts';
import type { LetterWords } from '../../../shared/features/letters/schema.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { RenderCheck, ShownLetter } from './letter-parts.ts';
import { RequirementList } from './requirement-list.tsx';

/** Beside a letter: the last day, what the law wants in it, what the supporter does, reading it and telling it back. */
export function LetterSide(props: {
  readonly letter: ShownLetter;
  readonly words: LetterWords;
  readonly decision: ReadDecision | undefined;
  readonly inhabitant: Inhabitant;
  readonly onRead: () => void;
  readonly renderCheck: RenderCheck;
}) {
  const text = useText();
  const dates = useDateWords();
  const { words, decision, inhabitant, renderCheck } = props;
  const letter = { ...props.letter, words };
  const { caseId, id, kind } = letter;
  const who = inhabitant.formOfAddress;
  const isReadNow = isRead(letter);
  return (
    <aside className="work__side" aria-label={text('letters.side.label')}>
      {decision?.lastDay.kind === 'known' && (
        <section aria-labelledby="letter-day-title">
          <h2 id="letter-day-title">{text('letters.side.lastDay')}</h2>
          <p className="work__date">
            <span className="law-date">{dates.inFull(decision.lastDay.counts.lastDay)}</span>
          </p>
          <p>
            {text('letters.side.safe', { day: dates.inFull(decision.lastDay.counts.lastSafeDay) })}
          </p>
        </section>
      )}
      <RequirementList letter={letter} />
      <section aria-labelledby="letter-role-title">
        <h2 id="letter-role-title">{text('letters.side.role')}</h2>
        <p className="letters__role">{text(`letters.support.${letterKinds[kind].support}`)}</p>
        <p className="letters__role">{text(`letters.mind.${kind}`)}</p>
      </section>
      <section aria-labelledby="letter-draft-title">
        <h2 id="letter-draft-title">
          {text(letter.isDraft || !isReadNow ? 'letters.side.draft' : 'letters.side.noDraft')}
        </h2>
        <p className="letters__role">{text('letters.side.draftHow', { who })}</p>
        {isReadNow ? (
          <p className="letters__role">{text('letters.side.read')}</p>
        ) : (
          <Button onPress={props.onRead}>{text('letters.side.markRead')}</Button>
        )}
        {decision && (
          <>
            {renderCheck({
              caseId,
              about: 'decided',
              aboutId: decision.id,
              text: decidedInWords(decision.content),
              question: text('letters.check.decided', { who }),
              inhabitant,
            })}
            {renderCheck({
              caseId,
              about: 'last_day',
              aboutId: decision.id,
              text: lastDayInWords(decision.content, decision.lastDay),
              question: text('letters.check.lastDay', { who }),
              inhabitant,
            })}
          </>
        )}
        {renderCheck({
          caseId,
          about: 'letter',
          aboutId: id,
          text: letterText(letter),
          question: text('letters.check.letter', { who }),
          inhabitant,
        })}
      </section>
    </aside>
  );
}
