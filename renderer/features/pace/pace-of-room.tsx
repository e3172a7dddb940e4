import { useEffect, useState } from 'react';
import { isTooFast } from '../../../shared/features/pace/rules.ts';
import type { PaceSign } from '../../../shared/features/pace/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import { useShortcut } from '../../bridge/use-shortcut.ts';
import { useWatching } from '../../bridge/watching.tsx';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { useText } from '../../i18n/text.tsx';
import { TopbarTools } from '../../ui/topbar-tools.tsx';
import { PaceChooser } from './pace-chooser.tsx';
import { PaceClock } from './pace-clock.tsx';
import { useNow } from './use-now.ts';
import { usePace } from './use-pace.ts';

/**
 * The pace in the room: the clock in the bar, F2 for a sign, and under the notes what fits it. While the inhabitant looks
 * along nothing of it is seen; F2 then marks at once that it goes too fast, without a word.
 */
export function PaceOfRoom(props: {
  readonly conversationId: ConversationId;
  readonly notes: NotesDocument;
  readonly backToNotes: () => void;
}) {
  const { notes, backToNotes } = props;
  const now = useNow();
  const { isWatched } = useWatching();
  const room = usePace(props.conversationId);
  const [open, setOpen] = useState<'signs' | 'slowing' | null>(null);
  const [noted, setNoted] = useState<PaceSign | null>(null);
  const [seenAt, setSeenAt] = useState<Instant | null>(null);
  const { marks, pauses } = room.pace;
  const tooFast = isTooFast({ marks, pauses, seenAt, now: later(now, marks.at(-1)?.at) });

  const close = () => {
    setOpen(null);
    backToNotes();
  };
  const mark = (sign: PaceSign) => {
    room.mark(sign);
    setNoted(sign);
    close();
  };
  useShortcut('pace', () => {
    if (isWatched) room.mark('over');
    else if (open !== null) mark('over');
    else setOpen('signs');
  });
  // What fits the sign is over once somebody writes on.
  useEffect(() => notes.subscribe(() => setNoted(null)), [notes]);
  // A chooser that somebody opened does not come back when nobody looks along any more.
  useEffect(() => {
    if (!isWatched) return;
    setOpen(null);
    setNoted(null);
  }, [isWatched]);

  // Watched, the only thing it can mean is the break that it offers.
  const openSlowing = () => (isWatched ? room.pause('break') : setOpen('slowing'));
  const closeAsSeen = () => {
    if (tooFast) setSeenAt(later(now, marks.at(-1)?.at));
    close();
  };
  const startedAt = notes.lines()[0]?.writtenAt;
  return (
    <>
      {startedAt !== undefined && (
        <TopbarTools>
          <PaceClock
            startedAt={startedAt}
            now={now}
            pauses={pauses}
            isTooFast={tooFast}
            onOpen={openSlowing}
            onGoOn={room.goOn}
          />
        </TopbarTools>
      )}
      {!isWatched && open !== null && (
        <PaceChooser
          room={room}
          isAboutSlowing={open === 'slowing'}
          onMark={mark}
          onClose={closeAsSeen}
        />
      )}
      {!isWatched && open === null && noted !== null && <Noted sign={noted} />}
    </>
  );
}

/** What was marked and what fits it, in one line. */
function Noted(props: { readonly sign: PaceSign }) {
  const text = useText();
  return (
    <p className="pace-noted" role="status">
      {text('pace.noted', {
        sign: text(`pace.sign.${props.sign}`),
        reaction: text(`pace.reaction.${props.sign}`),
      })}
    </p>
  );
}

/** The clock of the page is read now and then; a mark made since is not in the future. */
function later(now: Instant, other: Instant | undefined): Instant {
  return other !== undefined && other > now ? other : now;
}
