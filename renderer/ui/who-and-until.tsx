import type { PlainDate } from '../../shared/primitives/plain-date.ts';
import { useText } from '../i18n/text.tsx';
import { DateField } from './date-field.tsx';
import { TextField } from './text-field.tsx';

/** Who comes back to something, and on which day; either may still be missing. */
export interface WhoAndUntil {
  readonly who: string;
  readonly until: PlainDate | null;
}

/** Puts something off: on which day, and who comes back to it. After a try it says what is missing. */
export function WhoAndUntilFields(props: {
  readonly value: WhoAndUntil;
  readonly onChange: (value: WhoAndUntil) => void;
  readonly today: PlainDate;
  readonly isTried: boolean;
}) {
  const text = useText();
  const { value, onChange, isTried } = props;
  const required = text('app.form.required');
  return (
    <div className="who-and-until">
      <DateField
        label={text('app.later.until')}
        value={value.until}
        onChange={(until) => onChange({ ...value, until })}
        today={props.today}
        error={isTried && value.until === null ? required : undefined}
        autoFocus
      />
      <TextField
        label={text('app.later.who')}
        value={value.who}
        onChange={(who) => onChange({ ...value, who })}
        maxLength={200}
        className="field--short"
        error={isTried && value.who.trim() === '' ? required : undefined}
      />
    </div>
  );
}
