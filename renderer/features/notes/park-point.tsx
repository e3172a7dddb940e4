import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Parking } from '../../../shared/features/prep-sheets/schema.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { type WhoAndUntil, WhoAndUntilFields } from '../../ui/who-and-until.tsx';

/** Puts a prepared point off: on which day, and who comes back to it. Enter writes it down, Esc leaves it. */
export function ParkPoint(props: {
  readonly what: string;
  readonly first: Parking | null;
  readonly supporterName: string;
  readonly onPark: (parking: Parking | null) => void;
  readonly onLeave: () => void;
}) {
  const text = useText();
  const today = useToday();
  const [later, setLater] = useState<WhoAndUntil>(
    props.first ?? { who: props.supporterName, until: null },
  );
  const [isTried, setTried] = useState(false);

  const write = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const who = later.who.trim();
    if (later.until !== null && who !== '') props.onPark({ who, until: later.until });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    props.onLeave();
  };
  return (
    <form
      className="prep__park"
      aria-label={text('notes.prep.laterSpoken', { what: props.what })}
      onSubmit={write}
      onKeyDown={onKeyDown}
      noValidate
    >
      <WhoAndUntilFields value={later} onChange={setLater} today={today} isTried={isTried} />
      <div className="actions">
        <Button isSubmit keys="Enter">
          {text('notes.prep.writeLater')}
        </Button>
        {props.first !== null && (
          <Button variant="plain" onPress={() => props.onPark(null)}>
            {text('notes.prep.notLater')}
          </Button>
        )}
      </div>
    </form>
  );
}
