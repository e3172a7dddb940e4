import './watched-door.css';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useWatching } from '../../bridge/watching.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useWatch } from './use-watch.ts';

/** Stands before the screens on which other people are named: they open only when nobody looks along any more. */
export function WatchedDoor() {
  const text = useText();
  const navigate = useNavigate();
  const watch = useWatch();
  const { watchedIn } = useWatching();
  if (watchedIn === null) return null;
  return (
    <main className="watched-door">
      <PageTitle>{text('room.door.title')}</PageTitle>
      <p>{text('room.door.body')}</p>
      <div className="actions">
        <Button variant="go" onPress={() => navigate({ name: 'room', conversationId: watchedIn })}>
          {text('room.door.back')}
        </Button>
        <Button onPress={() => watch(watchedIn, false)}>{text('room.door.turnOff')}</Button>
      </div>
    </main>
  );
}
