import type { ReactNode } from 'react';
import { useText } from '../i18n/text.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';

interface Place {
  readonly key: string;
  readonly label: string;
  readonly isHere: boolean;
  readonly onGo: () => void;
}

/** The places of the app, under each other, and the lock at the foot. A post marks where one is. */
export function Navigation(props: {
  readonly places: readonly Place[];
  /** A tool that every screen beside it has. */
  readonly children?: ReactNode;
  readonly onLock: () => void;
}) {
  const text = useText();
  return (
    <nav className="navigation" aria-label={text('app.nav.label')}>
      <span className="brand">
        <Mark />
        {text('app.name')}
      </span>
      <ul className="navigation__places">
        {props.places.map((place) => (
          <li key={place.key}>
            <button
              type="button"
              className="navigation__place"
              onClick={place.onGo}
              {...(place.isHere && { 'aria-current': 'page' })}
            >
              {place.label}
            </button>
          </li>
        ))}
      </ul>
      <div className="navigation__foot">
        {props.children}
        <Button className="navigation__lock" keys={text('app.nav.lockKeys')} onPress={props.onLock}>
          <Icon name="lock" />
          {text('app.nav.lock')}
        </Button>
        <p className="navigation__note">{text('app.nav.note')}</p>
      </div>
    </nav>
  );
}
