import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldProps, fieldClass } from './field-props.ts';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly kind?: 'text' | 'tel' | 'search';
  readonly maxLength?: number;
}

/** One line to write on. */
export function TextField(props: TextFieldProps) {
  return (
    <AriaTextField
      className={fieldClass(props.className)}
      type={props.kind ?? 'text'}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
      {...(props.onBlur && { onBlur: props.onBlur })}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
    >
      <Label className="field__label">{props.label}</Label>
      <Input className="field__input" spellCheck={false} />
      {props.help !== undefined && (
        <Text slot="description" className="field__help">
          {props.help}
        </Text>
      )}
      <div aria-live="polite">
        <FieldError className="field__error">{props.error}</FieldError>
      </div>
    </AriaTextField>
  );
}
