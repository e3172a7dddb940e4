import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

interface ButtonProps {
  /** A verb: "Terugvragen", "Afdrukken". */
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `go`: the one thing to do in this view. `plain`: beside the others. Otherwise outlined. */
  readonly variant?: 'go' | 'plain' | 'outlined';
  /** The keys that do the same, as written on them: "Ctrl Enter". */
  readonly keys?: string;
  /** Sends the form it stands in. */
  readonly isSubmit?: boolean;
  readonly isDisabled?: boolean;
  /** Does nothing for now, and comes back by itself: it keeps the focus, which a disabled button loses. */
  readonly isWaiting?: boolean;
  /** Takes the focus when it appears: for a button that stood here before, and comes back. */
  readonly autoFocus?: boolean;
  /** Said instead of the words on it, where those are not enough out of their place. */
  readonly spokenLabel?: string;
  readonly className?: string;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const variant = props.variant ?? 'outlined';
  return (
    <AriaButton
      type={props.isSubmit ? 'submit' : 'button'}
      className={['button', `button--${variant}`, props.className ?? ''].join(' ').trim()}
      isDisabled={props.isDisabled ?? false}
      isPending={props.isWaiting ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.onPress && { onPress: props.onPress })}
      {...(props.spokenLabel !== undefined && { 'aria-label': props.spokenLabel })}
    >
      {props.children}
      {props.keys !== undefined && (
        <span aria-hidden="true">
          <kbd>{props.keys}</kbd>
        </span>
      )}
    </AriaButton>
  );
}
