import './mode.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type RoomMode, roomModes } from '../../../shared/features/room/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useRoomMode } from './use-room-mode.ts';

/** How notes are kept in this conversation: one number, and back to the notes. */
export function ModePanel(props: {
  readonly conversationId: ConversationId;
  readonly onLeave: () => void;
}) {
  const text = useText();
  const navigate = useNavigate();
  const { conversationId, onLeave } = props;
  const { mode, choose } = useRoomMode(conversationId);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);

  const take = (wanted: RoomMode) => {
    choose(wanted);
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = roomModes[Number(event.key) - 1];
    if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    take(wanted);
  };
  return (
    <section
      ref={place}
      className="room__panel mode-panel"
      aria-label={text('room.mode.title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <b>{text('room.mode.title')}</b>
      <ul className="mode-panel__modes">
        {roomModes.map((one, at) => (
          <li key={one}>
            <Button
              spokenLabel={text(`room.mode.${one}`)}
              variant={one === mode ? 'go' : 'outlined'}
              onPress={() => take(one)}
            >
              <span aria-hidden="true">
                <kbd>{at + 1}</kbd>
              </span>
              {text(`room.mode.${one}`)}
            </Button>
            <p>{text(`room.mode.${one}.what`)}</p>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button
          variant="plain"
          onPress={() => navigate({ name: 'paper', conversationId, kind: 'schrijfblad' })}
        >
          {text('room.mode.print')}
        </Button>
        <Button variant="plain" keys="Esc" onPress={onLeave}>
          {text('room.mode.close')}
        </Button>
      </div>
    </section>
  );
}
