import './role-guard.css';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { replaceInLine } from '../../editor/replace-in-line.ts';
import { useRoleMessage } from '../../editor/use-role-message.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { RoleGuard } from './use-role-guard.ts';

/**
 * One sentence that may step outside the role: why, and other words for it. 1 takes the other words, 2 leaves the sentence
 * as it is, 3 goes to the next one; Esc leaves everything as it was.
 */
export function RoleGuardPanel(props: {
  readonly guard: RoleGuard;
  readonly notes: NotesDocument;
  readonly lineId: NoteLineId;
  readonly onLeave: (notice?: string) => void;
}) {
  const text = useText();
  const message = useRoleMessage();
  const { guard, notes, lineId, onLeave } = props;
  const { found } = guard;
  const [wanted, setWanted] = useState<string | null>(null);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const now =
    found.find(({ key }) => key === wanted) ??
    found.find(({ line }) => line.id === lineId) ??
    found[0];
  const leave = useEffectEvent(() => onLeave());
  const isGone = now === undefined;
  // What it was about is gone, or somebody looks along: it does not come back by itself.
  useEffect(() => {
    if (isGone) leave();
  }, [isGone]);
  if (!now) return null;
  const next = found[(found.indexOf(now) + 1) % found.length];

  const take = () => {
    const { line, finding, words } = now;
    const isTaken = replaceInLine(
      notes.editor,
      { lineId: line.id, start: finding.start, words },
      finding.neutral,
    );
    onLeave(text(isTaken ? 'role-guard.taken' : 'role-guard.changed'));
  };
  const leaveIt = () => {
    guard.leave(now);
    if (next === undefined || next === now) onLeave(text('role-guard.left'));
    else setWanted(next.key);
  };
  const goOn = () => next && setWanted(next.key);
  const doing = [take, leaveIt, ...(found.length > 1 ? [goOn] : [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const wish = doing[Number(event.key) - 1];
    if (wish === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    wish();
  };
  return (
    <section
      ref={place}
      className="room__panel"
      aria-label={text('role-guard.title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p className="role-guard__why" role="status">
        {message(now.finding)}
      </p>
      <dl className="role-guard__two">
        <div>
          <dt>{text('role-guard.yours')}</dt>
          <dd>{now.words}</dd>
        </div>
        <div>
          <dt>{text('role-guard.other')}</dt>
          <dd lang="nl">{now.finding.neutral}</dd>
        </div>
      </dl>
      <div className="actions">
        <Button variant="go" keys="1" onPress={take}>
          {text('role-guard.take')}
        </Button>
        <Button keys="2" onPress={leaveIt}>
          {text('role-guard.leave')}
        </Button>
        {found.length > 1 && (
          <Button variant="plain" keys="3" onPress={goOn}>
            {text('role-guard.next', { at: found.indexOf(now) + 1, total: found.length })}
          </Button>
        )}
        <Button variant="plain" keys="Esc" onPress={() => onLeave()}>
          {text('notes.panel.back')}
        </Button>
      </div>
    </section>
  );
}
