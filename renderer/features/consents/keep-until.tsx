import { useState } from 'react';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';

/** Until which day things may be kept. Kept with a button: half a date must not stand in the history. */
export function KeepUntil(props: {
  readonly until: PlainDate | null;
  readonly onKeep: (until: PlainDate | null) => void;
}) {
  const text = useText();
  const today = useToday();
  const [until, setUntil] = useState(props.until);
  return (
    <div className="consent__until">
      <DateField
        label={text('consents.keepUntil')}
        value={until}
        onChange={setUntil}
        today={today}
      />
      {until !== props.until && (
        <Button onPress={() => props.onKeep(until)}>{text('consents.keepUntilSave')}</Button>
      )}
    </div>
  );
}
