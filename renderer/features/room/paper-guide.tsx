import './mode.css';
import { useState } from 'react';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { type PaperPoint, paperPointsOf } from '../../../shared/features/room/paper-points.ts';
import { ItemId } from '../../../shared/primitives/ids.ts';
import { useToldCommand } from '../../bridge/not-done.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { focusNotes } from '../../editor/focus-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { startOf } from './start-of.ts';
import { useTypedInLater } from './use-typed-in-later.ts';

/** Types in what was written on paper, point by point in the order of the sheet. Nothing of a point is written by itself. */
export function PaperGuide(props: {
  readonly conversation: ConversationOverview;
  readonly notes: NotesDocument;
}) {
  const { conversation, notes } = props;
  const sheet = useQueryCall(prepSheets.get, { conversationId: conversation.id }).data;
  useTypedInLater(notes, startOf(conversation));
  if (!sheet) return null;
  return <Guide conversation={conversation} notes={notes} points={paperPointsOf(sheet)} />;
}

function Guide(props: {
  readonly conversation: ConversationOverview;
  readonly notes: NotesDocument;
  readonly points: readonly PaperPoint[];
}) {
  const text = useText();
  const dates = useDateWords();
  const { conversation, notes, points } = props;
  const [at, setAt] = useState(0);
  const point = points[Math.min(at, points.length - 1)];
  if (!point) return null;
  const goTo = (place: number) => {
    setAt(place);
    focusNotes(notes.editor);
  };
  const isPrepared = point.kind === 'must_say' || point.kind === 'question';
  return (
    <section className="mode-strip" aria-label={text('room.paper.label')}>
      <span>{text('room.paper.place', { at: at + 1, of: points.length })}</span>
      <span>{text('room.paper.time', { day: dates.inFull(conversation.date) })}</span>
      <p className="mode-strip__point" aria-live="polite">
        {isPrepared ? point.text : text(`room.paper.${point.kind}`)}
      </p>
      <p>{text(`room.paper.${point.kind}.how`)}</p>
      <div className="mode-strip__acts">
        {isPrepared && <SaidButton conversation={conversation} point={point} notes={notes} />}
        {at < points.length - 1 && (
          <Button onPress={() => goTo(at + 1)}>{text('room.paper.next')}</Button>
        )}
        {at > 0 && (
          <Button variant="plain" onPress={() => goTo(at - 1)}>
            {text('room.paper.back')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Ticks the point as it was ticked on paper. */
function SaidButton(props: {
  readonly conversation: ConversationOverview;
  readonly point: PaperPoint;
  readonly notes: NotesDocument;
}) {
  const text = useText();
  const { point, notes } = props;
  const conversationId = props.conversation.id;
  const tick = useToldCommand(prepSheets.tick);
  const said = useQueryCall(prepSheets.listSaid, { conversationId }).data ?? [];
  const isSaid = said.some(({ itemId }) => itemId === point.key);
  return (
    <Button
      onPress={() => {
        tick({ conversationId, itemId: ItemId.parse(point.key), isSaid: !isSaid });
        focusNotes(notes.editor);
      }}
    >
      {text(isSaid ? 'room.paper.notSaid' : 'room.paper.said')}
    </Button>
  );
}
