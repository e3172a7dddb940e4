import type { ReactNode } from 'react';
import { useNavigate } from '../bridge/navigation.tsx';
import type { Route } from '../bridge/route.ts';
import { useLock } from '../bridge/use-lock.ts';
import { useWatching } from '../bridge/watching.tsx';
import { WatchedDoor } from '../features/room/watched-door.tsx';
import { useText } from '../i18n/text.tsx';
import { Navigation } from '../ui/navigation.tsx';
import { UnsavedStrip } from './unsaved-strip.tsx';

type Place = 'search' | 'today' | 'inhabitants' | 'settings';

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
        places={[place('search'), place('today'), place('inhabitants'), place('settings')]}
        onLock={() => void lock()}
      />
      <main className="frame__main">
        <UnsavedStrip />
        {props.children}
      </main>
    </div>
  );
}

/** An inhabitant and a case are found under Inwoners, the keys and the promises under Instellingen. */
function placeOf(here: Route['name']): Route['name'] {
  if (here === 'keys' || here === 'promises') return 'settings';
  return here === 'inhabitant' || here === 'case' ? 'inhabitants' : here;
}
