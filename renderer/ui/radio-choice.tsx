import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';

interface RadioChoiceProps<Value extends string> {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  /** `null`: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** One below the other, for what there may be many of. */
  readonly isList?: boolean;
}

/** One of a few, all of them visible. */
export function RadioChoice<Value extends string>(props: RadioChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const option = props.options.find(({ value }) => value === chosen);
    if (option) props.onChange(option.value);
  };
  return (
    <RadioGroup
      className="choices"
      value={props.value}
      onChange={choose}
      isInvalid={props.error !== undefined}
    >
      <Label className="field__label">{props.label}</Label>
      <div
        className={props.isList ? 'choices__options choices__options--list' : 'choices__options'}
      >
        {props.options.map(({ value, label }) => (
          <Radio key={value} value={value} className="choice">
            <span className="choice__box choice__box--round" />
            {label}
          </Radio>
        ))}
      </div>
      {props.help !== undefined && (
        <Text slot="description" className="field__help">
          {props.help}
        </Text>
      )}
      <FieldError className="field__error">{props.error}</FieldError>
    </RadioGroup>
  );
}
