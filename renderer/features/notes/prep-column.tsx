import './prep-column.css';
import { type KeyboardEvent, useRef } from 'react';
import type { PrepPoint } from '../../../shared/features/prep-sheets/prep-points.ts';
import type { ConversationId, ItemId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { usePointMoves, usePrepPoints } from '../../bridge/use-prep-points.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { likelyPoint } from './likely-point.ts';
import { PrepPointRow } from './prep-point.tsx';
import { PrepRules } from './prep-rules.tsx';
import { useFocusWhenAsked } from './use-focus-when-asked.ts';

/** A wish to tick a point from within the notes; another object for every wish. */
export interface TickWish {
  readonly words: string;
  /** The line the caret stood in: where the point was said. */
  readonly lineId: NoteLineId | null;
}

interface PrepColumnProps {
  readonly conversationId: ConversationId;
  /** To start with where a name is asked; may be empty. */
  readonly supporterName: string;
  readonly wish: TickWish | null;
  /** Back to the notes, after a point was ticked on such a wish. */
  readonly onTicked: () => void;
  readonly onNothingToTick: () => void;
}

/** What was thought of beforehand: what must be said, what will be asked, what must not happen, the signs. */
export function PrepColumn(props: PrepColumnProps) {
  const text = useText();
  const navigate = useNavigate();
  const moves = usePointMoves(props.conversationId);
  const prepared = usePrepPoints(props.conversationId);
  const buttons = useRef(new Map<ItemId, HTMLButtonElement>());
  const answered = useRef<TickWish | null>(null);
  const { wish } = props;

  useFocusWhenAsked(wish, () => {
    const open = prepared?.points.filter(({ state }) => state.kind !== 'said') ?? [];
    const point = likelyPoint(wish?.words ?? '', open) ?? prepared?.points[0];
    if (!point) props.onNothingToTick();
    return point && buttons.current.get(point.id);
  });

  if (!prepared) return <aside className="prep" aria-label={text('notes.prep.title')} />;

  const onTick = (point: PrepPoint) => {
    const isAnswer = wish !== null && answered.current !== wish;
    moves.tick(point, isAnswer ? wish.lineId : null);
    if (!isAnswer) return;
    answered.current = wish;
    props.onTicked();
  };
  const rowsOf = (kind: PrepPoint['kind']) =>
    prepared.points
      .filter((point) => point.kind === kind)
      .map((point) => (
        <PrepPointRow
          key={point.id}
          point={point}
          supporterName={props.supporterName}
          onTick={onTick}
          onPark={moves.park}
          buttonRef={(button) => {
            if (button) buttons.current.set(point.id, button);
            else buttons.current.delete(point.id);
          }}
        />
      ));
  const isEmpty = prepared.points.length === 0 && prepared.limits.length === 0;
  return (
    <aside className="prep" aria-label={text('notes.prep.title')} onKeyDown={moveByArrows}>
      <h2>{text('notes.prep.title')}</h2>
      <PrepList title={text('notes.prep.mustSay')}>{rowsOf('must_say')}</PrepList>
      <PrepList title={text('notes.prep.questions')}>{rowsOf('question')}</PrepList>
      <PrepRules prepared={prepared} />
      {isEmpty && (
        <div className="prep__empty">
          <p>{text('notes.prep.empty')}</p>
          <Button
            onPress={() => navigate({ name: 'prepare', conversationId: props.conversationId })}
          >
            {text('notes.prep.prepare')}
          </Button>
        </div>
      )}
    </aside>
  );
}

function PrepList(props: { readonly title: string; readonly children: React.ReactNode[] }) {
  if (props.children.length === 0) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      <ul>{props.children}</ul>
    </section>
  );
}

/** Up and down go from point to point. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const points = [...event.currentTarget.querySelectorAll<HTMLElement>('.prep__point')];
  const at = points.findIndex((point) => point.matches(':focus'));
  if (at === -1) return;
  event.preventDefault();
  points[at + step]?.focus();
}
