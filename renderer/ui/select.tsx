import { Button as AriaButton } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Header } from 'react-aria-components/Header';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { useText } from '../i18n/text.tsx';
import { type FieldProps, fieldClass } from './field-props.ts';
import { Icon } from './icon.tsx';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A line under the label that tells what it is for. */
  readonly detail?: string;
}

interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly groups: readonly {
    readonly title: string;
    readonly options: readonly Option<Value>[];
  }[];
}

/** One of many, grouped; opens by mouse, arrow keys or by typing its first letters. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const text = useText();
  const choose = (chosen: unknown) => {
    const options = props.groups.flatMap((group) => group.options);
    const option = options.find(({ value }) => value === chosen);
    if (option) props.onChange(option.value);
  };
  return (
    <AriaSelect
      className={fieldClass(props.className)}
      value={props.value}
      onChange={choose}
      isInvalid={props.error !== undefined}
      placeholder={text('app.select.placeholder')}
      autoFocus={props.autoFocus ?? false}
    >
      <Label className="field__label">{props.label}</Label>
      <AriaButton className="field__input select__button">
        <SelectValue className="select__value">
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="down" />
      </AriaButton>
      {props.help !== undefined && (
        <Text slot="description" className="field__help">
          {props.help}
        </Text>
      )}
      <FieldError className="field__error">{props.error}</FieldError>
      <Popover className="select__popover">
        <ListBox className="select__list">
          {props.groups.map((group) => (
            <ListBoxSection key={group.title} id={group.title}>
              <Header className="select__group">{group.title}</Header>
              {group.options.map((option) => (
                <ListBoxItem
                  key={option.value}
                  id={option.value}
                  textValue={option.label}
                  className="select__option"
                >
                  <Text slot="label">{option.label}</Text>
                  {option.detail !== undefined && (
                    <Text slot="description" elementType="small">
                      {option.detail}
                    </Text>
                  )}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
