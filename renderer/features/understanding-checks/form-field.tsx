import { type Form, forms } from '../../../shared/features/understanding-checks/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Select } from '../../ui/select.tsx';

/** How the message was given back. Nearly always told, so it is small and last. */
export function FormField(props: {
  readonly value: Form;
  readonly onChange: (form: Form) => void;
}) {
  const text = useText();
  const options = forms.map((form) => ({
    value: form,
    label: text(`understanding-checks.form.${form}`),
  }));
  return (
    <Select
      className="check__form"
      label={text('understanding-checks.form.label')}
      value={props.value}
      onChange={props.onChange}
      groups={[{ title: text('understanding-checks.form.label'), options }]}
    />
  );
}
