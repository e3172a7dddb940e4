import { useState } from 'react';
import type { PlainTime } from '../../shared/primitives/plain-date.ts';
import { useDateWords } from '../i18n/dates.ts';
import { useText } from '../i18n/text.tsx';
import type { FieldProps } from './field-props.ts';
import { readTime, unreadable } from './read-date.ts';
import { TextField } from './text-field.tsx';

/** A time, `null` when nothing is written, or `unreadable` when what is written is no time (yet). */
export type TypedTime = PlainTime | null | typeof unreadable;

interface TimeFieldProps extends FieldProps {
  readonly value: TypedTime;
  readonly onChange: (value: TypedTime) => void;
}

/** A time of day, typed as people write it: 10.00, 10:00, 10 uur. */
export function TimeField(props: TimeFieldProps) {
  const text = useText();
  const words = useDateWords();
  const [typed, setTyped] = useState(
    props.value === null || props.value === unreadable ? '' : words.time(props.value),
  );
  const [wasLeft, setLeft] = useState(false);

  const change = (now: string) => {
    setTyped(now);
    setLeft(false);
    props.onChange(now.trim() === '' ? null : (readTime(now) ?? unreadable));
  };
  const isWrong = props.value === unreadable && (wasLeft || props.error !== undefined);
  return (
    <TextField
      label={props.label}
      value={typed}
      onChange={change}
      onBlur={() => setLeft(true)}
      help={props.help ?? text('app.timeField.help')}
      error={isWrong ? text('app.timeField.invalid') : props.error}
      className={props.className ?? 'field--short'}
    />
  );
}
