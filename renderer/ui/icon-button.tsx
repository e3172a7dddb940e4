import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Icon, type IconName } from './icon.tsx';

/** A quiet button in a bar: an icon with words beside it, or with its name read aloud only. */
export function IconButton(props: {
  readonly icon: IconName;
  readonly onPress: () => void;
  /** Its name. Shown by `children`; without children only read aloud. */
  readonly label: string;
  readonly children?: ReactNode;
  /** For a button that stays on or off. */
  readonly isOn?: boolean;
}) {
  return (
    <AriaButton
      className="icon-button"
      aria-label={props.label}
      onPress={props.onPress}
      {...(props.isOn !== undefined && { 'aria-pressed': props.isOn })}
    >
      <Icon name={props.icon} />
      {props.children}
    </AriaButton>
  );
}
