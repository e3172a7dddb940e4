import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldProps, fieldClass } from './field-props.ts';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly maxLength?: number;
  readonly rows?: number;
}

/** Several lines to write on; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  return (
    <AriaTextField
      className={fieldClass(props.className)}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      autoFocus={props.autoFocus ?? false}
      {...(props.onBlur && { onBlur: props.onBlur })}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
    >
      <Label className="field__label">{props.label}</Label>
      <AriaTextArea className="field__input" rows={props.rows ?? 2} spellCheck={false} />
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
