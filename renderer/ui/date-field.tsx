import { useState } from 'react';
import type { PlainDate } from '../../shared/primitives/plain-date.ts';
import { useDateWords } from '../i18n/dates.ts';
import { useText } from '../i18n/text.tsx';
import type { FieldProps } from './field-props.ts';
import { readDate, writeDate } from './read-date.ts';
import { TextField } from './text-field.tsx';

interface DateFieldProps extends FieldProps {
  readonly value: PlainDate | null;
  /** Hears `null` while what is written is no day (yet). */
  readonly onChange: (value: PlainDate | null) => void;
  /** Today: a day written without its year is the first to come. */
  readonly today: PlainDate;
}

/**
 * A day, typed as people write it: 3-11-2026, 3 november, 03/11/26. The day in words stands under it, so that a slip
 * is seen. A plain field rather than segments: it can be typed, pasted and read aloud in one go.
 */
export function DateField(props: DateFieldProps) {
  const text = useText();
  const words = useDateWords();
  const [typed, setTyped] = useState(props.value === null ? '' : writeDate(props.value));
  const [wasLeft, setLeft] = useState(false);

  const change = (now: string) => {
    setTyped(now);
    setLeft(false);
    props.onChange(readDate(now, props.today));
  };
  const isNoDay = typed.trim() !== '' && readDate(typed, props.today) === null;
  const isWrong = isNoDay && (wasLeft || props.error !== undefined);
  return (
    <TextField
      label={props.label}
      value={typed}
      onChange={change}
      onBlur={() => setLeft(true)}
      help={
        props.value === null
          ? (props.help ?? text('app.dateField.help'))
          : words.inFull(props.value)
      }
      error={isWrong ? text('app.dateField.invalid') : props.error}
      autoFocus={props.autoFocus ?? false}
      className={props.className ?? 'field--short'}
    />
  );
}
