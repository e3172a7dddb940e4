import { useId } from 'react';
import type { PrepPoint } from '../../../shared/features/prep-sheets/prep-points.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { usePointMoves } from '../../bridge/use-prep-points.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { ClosingPart } from './closing-part.ts';

/** What was not said yet, what was put off, and which questions are open: one sentence each, with what can be done. */
export function OpenPoints({ closing }: ClosingPart) {
  const text = useText();
  const dates = useDateWords();
  const navigate = useNavigate();
  const id = useId();
  const { notSaid, parked, questions } = closing.open;
  const conversationId = closing.conversation.id;
  const moves = usePointMoves(conversationId);
  const isDone = notSaid.length + parked.length + questions.length === 0;
  const saidNow = (point: PrepPoint) => (
    <Button
      onPress={() => moves.tick(point)}
      spokenLabel={text(`closing.open.doneSpoken.${point.kind}`, { what: point.text })}
    >
      {text(`closing.open.done.${point.kind}`)}
    </Button>
  );
  return (
    <section className="closing__part" aria-labelledby={id}>
      <h2 id={id}>{text('closing.open.title')}</h2>
      {isDone && <p className="dim">{text('closing.open.none')}</p>}
      <ul className="closing__rows">
        {notSaid.map((point) => (
          <li key={point.id} className="closing__row">
            <p>
              <span className="dim">{text(`closing.open.notYet.${point.kind}`)} </span>
              {point.text}
            </p>
            {saidNow(point)}
          </li>
        ))}
        {parked.map((point) => (
          <li key={point.id} className="closing__row">
            <p>
              <span className="dim">
                {point.state.kind === 'parked' &&
                  text('closing.open.parked', {
                    date: dates.inFull(point.state.until),
                    who: point.state.who,
                  })}{' '}
              </span>
              {point.text}
            </p>
            {saidNow(point)}
          </li>
        ))}
        {questions.map((line) => (
          <li key={line.id} className="closing__row">
            <p>
              <span className="dim">{text('closing.open.question')} </span>
              {line.text}
            </p>
            <Button
              onPress={() => navigate({ name: 'room', conversationId, lineId: line.id })}
              spokenLabel={text('closing.open.toNoteSpoken', { what: line.text })}
            >
              {text('closing.open.toNote')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
