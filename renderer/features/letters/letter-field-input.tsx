import { inputOf } from '../../../shared/features/letters/data/field-inputs.ts';
import type { LetterField } from '../../../shared/features/letters/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useToday } from '../../bridge/use-today.ts';
import { FieldHelp } from '../../editor/text-help/field-help.tsx';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** One field of a letter, as it is filled in: a line, a day, own words, or yes and no. */
export function LetterFieldInput(props: {
  readonly field: LetterField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const text = useText();
  const today = useToday();
  const { field, value, onChange } = props;
  const label = text(`letters.field.${field}`);
  switch (inputOf(field)) {
    case 'day': {
      const day = PlainDate.safeParse(value);
      return (
        <DateField
          label={label}
          value={day.success ? day.data : null}
          onChange={(now) => onChange(now ?? '')}
          today={today}
        />
      );
    }
    case 'own_words':
      return (
        <>
          <TextArea
            label={label}
            help={text('letters.sheet.ownWords')}
            value={value}
            onChange={onChange}
            maxLength={8000}
            rows={4}
          />
          <FieldHelp field={label} text={value} onChange={onChange} />
        </>
      );
    case 'yes_or_no':
      return (
        <RadioChoice
          label={label}
          value={value === 'yes' || value === 'no' ? value : null}
          onChange={onChange}
          options={(['yes', 'no'] as const).map((answer) => ({
            value: answer,
            label: text(`letters.answer.${answer}`),
          }))}
        />
      );
    case 'line':
      return <TextField label={label} value={value} onChange={onChange} maxLength={400} />;
  }
}
