import type { Support } from '../../../shared/features/inhabitants/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

const readings: readonly Support['reading'][] = ['self', 'together', 'read_aloud'];
const hearings: readonly Support['hearing'][] = [
  'well',
  'hearing_aid',
  'speech_to_text',
  'sign_language',
];
const interpreters: readonly Support['interpreter'][] = ['none', 'professional', 'relative'];

interface SupportFieldsProps {
  readonly support: Support;
  readonly onChange: (part: Partial<Support>) => void;
  /** The sentence under a field that is not right, by its path. */
  readonly problem: (path: string) => string | undefined;
}

/** What helps this person to follow and to be followed (practice, 0.4). */
export function SupportFields({ support, onChange, problem }: SupportFieldsProps) {
  const text = useText();
  return (
    <section className="form form__part" aria-labelledby="support-title">
      <h2 id="support-title">{text('inhabitants.form.support')}</h2>
      <RadioChoice
        label={text('inhabitants.form.reading')}
        value={support.reading}
        onChange={(reading) => onChange({ reading })}
        options={readings.map((value) => ({
          value,
          label: text(`inhabitants.form.reading.${value}`),
        }))}
      />
      <RadioChoice
        label={text('inhabitants.form.hearing')}
        value={support.hearing}
        onChange={(hearing) => onChange({ hearing })}
        options={hearings.map((value) => ({
          value,
          label: text(`inhabitants.form.hearing.${value}`),
        }))}
      />
      <TextField
        label={text('inhabitants.form.language')}
        help={text('inhabitants.form.languageHelp')}
        value={support.language}
        onChange={(language) => onChange({ language })}
        error={problem('support.language')}
      />
      <RadioChoice
        label={text('inhabitants.form.interpreter')}
        value={support.interpreter}
        onChange={(interpreter) => onChange({ interpreter })}
        options={interpreters.map((value) => ({
          value,
          label: text(`inhabitants.form.interpreter.${value}`),
        }))}
      />
      <Checkbox isSelected={support.largePrint} onChange={(largePrint) => onChange({ largePrint })}>
        {text('inhabitants.form.largePrint')}
      </Checkbox>
      <TextArea
        label={text('inhabitants.form.otherwise')}
        help={text('inhabitants.form.otherwiseHelp')}
        value={support.otherwise}
        onChange={(otherwise) => onChange({ otherwise })}
        error={problem('support.otherwise')}
      />
    </section>
  );
}
