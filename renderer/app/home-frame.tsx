import type { ReactNode } from 'react';
import { useLock } from '../bridge/locking.tsx';
import { useNavigate } from '../bridge/navigation.tsx';
import type { Route } from '../bridge/route.ts';
import { useWatching } from '../bridge/watching.tsx';
import { WatchedDoor } from '../features/room/watched-door.tsx';
import { useText } from '../i18n/text.tsx';
import { Navigation } from '../ui/navigation.tsx';
import { ExplainWordButton } from './explain-word/explain-word-button.tsx';
import { TroubleStrips } from './trouble-strips.tsx';

type Place = 'search' | 'today' | 'inhabitants' | 'procedures' | 'words' | 'settings';

/** The navigation on the left and a screen on the sheet beside it. The screen begins with a `PageTitle`. */
export function HomeFrame(props: { readonly here: Route['name']; readonly children: ReactNode }) {
  return useWatching().isWatched ? <WatchedDoor /> : <Framed {...props} />;
}

function Framed(props: { readonly here: Route['name']; readonly children: ReactNode }) {
  const text = useText();
  const navigate = useNavigate();
  const lock = useLock();
  const place = (name: Place) => ({
    key: name,
    label: text(`app.nav.${name}`),
    isHere: placeOf(props.here) === name,
    onGo: () => navigate({ name }),
  });
  return (
    <div className="frame">
      <Navigation
        places={[
          place('search'),
          place('today'),
          place('inhabitants'),
          place('procedures'),
          place('words'),
          place('settings'),
        ]}
        onLock={() => void lock()}
      >
        <ExplainWordButton />
      </Navigation>
      <main className="frame__main">
        <TroubleStrips />
        {props.children}
      </main>
    </div>
  );
}

/** What has no line of its own in the navigation stands under the one it was found by. */
function placeOf(here: Route['name']): Route['name'] {
  switch (here) {
    case 'inhabitant':
    case 'case':
    case 'access':
      return 'inhabitants';
    case 'due':
    case 'law':
    case 'logs':
    case 'backups':
    case 'keys':
    case 'promises':
      return 'settings';
    default:
      return here;
  }
}
