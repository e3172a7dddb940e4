import { useWatching } from '../../bridge/watching.tsx';
import { useText } from '../../i18n/text.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

/** In the bar: whether the inhabitant looks along, in words, and the way to turn it. */
export function WatchButton(props: { readonly onToggle: () => void }) {
  const text = useText();
  const { isWatched } = useWatching();
  return (
    <IconButton
      icon="eye"
      label={text(isWatched ? 'room.watch.turnOff' : 'room.watch.turnOn')}
      isOn={isWatched}
      onPress={props.onToggle}
    >
      {text(isWatched ? 'room.watch.on' : 'room.watch.off')}
    </IconButton>
  );
}
