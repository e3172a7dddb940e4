import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { personWithRole } from '../../shared/features/conversations/rules.ts';
import type { ConversationOverview } from '../../shared/features/conversations/schema.ts';
import type { InhabitantDetails } from '../../shared/features/inhabitants/schema.ts';
import type { NoteLine } from '../../shared/features/notes/schema.ts';
import { type Direction, directions } from '../../shared/features/understanding-checks/schema.ts';
import type { NoteLineId } from '../../shared/primitives/ids.ts';
import type { AskBack } from './ask-back.ts';
import { useSpeakerWords } from './use-speaker-words.ts';

/** Asks a line back outside the room: when the conversation is rounded off, or afterwards. */
export interface AskInPlace {
  readonly asked: { readonly lineId: NoteLineId; readonly direction: Direction } | null;
  readonly ask: (lineId: NoteLineId, direction: Direction) => void;
  readonly turn: () => void;
  /** Closes the panel; the focus goes back to where it was asked. */
  readonly leave: (said?: string) => void;
  /** What was said about the last check; for a status line. */
  readonly said: string;
}

export function useAskInPlace(): AskInPlace {
  const [asked, setAsked] = useState<AskInPlace['asked']>(null);
  const [said, setSaid] = useState('');
  const from = useRef<Element | null>(null);
  return {
    asked,
    said,
    ask(lineId, direction) {
      from.current = document.activeElement;
      setSaid('');
      setAsked({ lineId, direction });
    },
    turn: () =>
      setAsked(
        (now) =>
          now && {
            ...now,
            direction: now.direction === directions[0] ? directions[1] : directions[0],
          },
      ),
    leave(end = '') {
      setAsked(null);
      setSaid(end);
      if (from.current instanceof HTMLElement) from.current.focus();
    },
  };
}

/** The panel at the foot of the screen; nothing while nothing is asked back. Esc leaves it. */
export function AskedInPlace(props: {
  readonly place: AskInPlace;
  readonly conversation: ConversationOverview;
  readonly inhabitant: Pick<InhabitantDetails, 'formOfAddress'>;
  readonly lines: readonly NoteLine[];
  readonly askBack: AskBack;
}) {
  const { place, conversation, inhabitant, askBack: AskBackPart } = props;
  const words = useSpeakerWords(conversation, inhabitant.formOfAddress);
  const isOpen = place.asked !== null;
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    place.leave();
  });
  useEffect(() => {
    if (!isOpen) return;
    const listen = (event: KeyboardEvent) => onEscape(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOpen]);
  const line = props.lines.find(({ id }) => id === place.asked?.lineId);
  if (place.asked === null || line?.kind !== 'said') return null;
  const { direction } = place.asked;
  return (
    <div className="asked-in-place">
      <AskBackPart
        key={`${line.id} ${direction}`}
        conversationId={conversation.id}
        line={line}
        direction={direction}
        words={words}
        inhabitant={inhabitant}
        supporterName={personWithRole(conversation.people, 'supporter')?.name ?? ''}
        saveNotes={isSaved}
        onOtherDirection={place.turn}
        onLeave={place.leave}
      />
    </div>
  );
}

/** Nobody writes notes here: what the vault holds is what there is. */
const isSaved = () => Promise.resolve(true);
