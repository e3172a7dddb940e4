import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';

/** Words that lead to another place. */
export function TextLink(props: {
  readonly onGo: () => void;
  readonly children: ReactNode;
  /** Said instead of the words, where those are not enough out of their place. */
  readonly spokenLabel?: string;
  readonly className?: string;
}) {
  return (
    <Link
      className={['link', props.className ?? ''].join(' ').trim()}
      onPress={props.onGo}
      {...(props.spokenLabel !== undefined && { 'aria-label': props.spokenLabel })}
    >
      {props.children}
    </Link>
  );
}
