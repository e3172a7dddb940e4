import type { ReactNode, Ref } from 'react';
import { useText } from '../i18n/text.tsx';
import { IconButton } from './icon-button.tsx';
import { type Moment, Moments } from './moments.tsx';

interface TopbarProps {
  readonly onBack: () => void;
  readonly backLabel: string;
  /** Who it is about, as the supporter wrote the name. */
  readonly name: string;
  readonly about: string;
  /** Of a conversation: its three moments. */
  readonly moments?: readonly Moment[];
  /** Where the tools of the screen below appear: see `TopbarTools`. */
  readonly toolsRef?: Ref<HTMLDivElement>;
  /** Tools that every screen under this bar has, behind its own ones. */
  readonly children?: ReactNode;
  readonly onLock: () => void;
}

/** The bar over a conversation or procedure: back, who and what, the three moments, the tools of the screen, lock. */
export function Topbar(props: TopbarProps) {
  const text = useText();
  return (
    <header className="topbar">
      <div className="topbar__where">
        <IconButton icon="back" label={props.backLabel} onPress={props.onBack} />
        <span className="topbar__name starts-with-name">{props.name}</span>
        <span className="topbar__about">{props.about}</span>
      </div>
      {props.moments && props.moments.length > 0 && <Moments moments={props.moments} />}
      <div className="topbar__tools">
        <div className="topbar__own-tools" {...(props.toolsRef && { ref: props.toolsRef })} />
        {props.children}
        <IconButton icon="lock" label={text('app.topbar.lock')} onPress={props.onLock} />
      </div>
    </header>
  );
}
