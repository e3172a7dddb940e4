import { useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Button } from './button.tsx';
import { type FieldProps, fieldClass } from './field-props.ts';

interface SecretFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly showLabel: string;
  readonly hideLabel: string;
}

/** A field for what others should not read over a shoulder, with a button that shows it. Nothing is remembered. */
export function SecretField(props: SecretFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <AriaTextField
      className={fieldClass(props.className)}
      type={isShown ? 'text' : 'password'}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
    >
      <Label className="field__label">{props.label}</Label>
      <div className="with-toggle">
        <Input className="field__input" spellCheck={false} autoCapitalize="off" />
        <Button onPress={() => setShown(!isShown)}>
          {isShown ? props.hideLabel : props.showLabel}
        </Button>
      </div>
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
