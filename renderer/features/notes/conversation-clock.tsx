import { useEffect, useState } from 'react';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { useText } from '../../i18n/text.tsx';
import { TopbarTools } from '../../ui/topbar-tools.tsx';

const MINUTE_MS = 60_000;
/** After so long a break is offered (practice, 0.2). */
const BREAK_AFTER_MINUTES = 45;
/** Longer ago than this, the conversation is over and somebody is working on its notes. */
const OVER_AFTER_MINUTES = 240;

/** How long the conversation goes on, in the bar, and whether it is time for a break. */
export function ConversationClock(props: { readonly notes: NotesDocument }) {
  const text = useText();
  const now = useMinuteClock();
  const startedAt = props.notes.lines()[0]?.writtenAt;
  if (startedAt === undefined) return null;
  const minutes = Math.floor((now - Date.parse(startedAt)) / MINUTE_MS);
  if (minutes < 1 || minutes > OVER_AFTER_MINUTES) return null;
  return (
    <TopbarTools>
      <p className="room__clock">
        {minutes >= BREAK_AFTER_MINUTES && <span>{text('notes.clock.break')}</span>}
        <b className="num">{text('notes.clock.minutes', { minutes })}</b>
      </p>
    </TopbarTools>
  );
}

function useMinuteClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, []);
  return now;
}
