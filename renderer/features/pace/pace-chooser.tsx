import './pace-chooser.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { keyOfSign, signKeys } from '../../../shared/features/pace/data/sign-keys.ts';
import { lastingPause } from '../../../shared/features/pace/rules.ts';
import { overSigns, type PaceSign, underSigns } from '../../../shared/features/pace/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { SlowDown } from './slow-down.tsx';
import type { PaceOfConversation } from './use-pace.ts';

/** Half of the signs of asking too much; three short columns are smaller than two long ones. */
const HALF = 6;

/**
 * The signs with their one key, small: a letter or a number, and it is marked and gone. F2 again says only that it goes
 * too fast. Beside them break and stop.
 */
export function PaceChooser(props: {
  readonly room: PaceOfConversation;
  /** Opened because it goes too fast: what to say then, instead of the signs. Their keys work all the same. */
  readonly isAboutSlowing: boolean;
  readonly onMark: (sign: PaceSign) => void;
  /** Back to the notes. */
  readonly onClose: () => void;
}) {
  const text = useText();
  const { room, onMark, onClose } = props;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);

  const last = room.pace.marks.at(-1);
  const lasting = lastingPause(room.pace.pauses);
  const pauseOrGoOn = () => {
    if (lasting) room.goOn();
    else room.pause('break');
    onClose();
  };
  const stop = () => {
    room.pause('stop');
    onClose();
  };
  const takeBack = () => {
    if (last) room.unmark(last.id);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isOnButton && (event.key === 'Enter' || event.key === ' ')) return;
    const sign = signKeys[event.key];
    if (sign !== undefined) onMark(sign);
    else if (event.key === 'p') pauseOrGoOn();
    else if (event.key === 's' && !lasting) stop();
    else if (event.key === 'Backspace') takeBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const column = (heading: string, signs: readonly PaceSign[]) => (
    <ul aria-label={heading}>
      {signs.map((sign) => (
        <li key={sign}>
          <button type="button" className="pace-chooser__sign" onClick={() => onMark(sign)}>
            <kbd>{keyOfSign(sign)}</kbd> {text(`pace.sign.${sign}`)}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section
      ref={place}
      className="room__panel pace-chooser"
      aria-label={text('pace.chooser.label')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {props.isAboutSlowing ? (
        <SlowDown />
      ) : (
        <>
          <p className="pace-chooser__heads">
            <b>{text('pace.chooser.over')}</b>
            <b>{text('pace.chooser.under')}</b>
          </p>
          <div className="pace-chooser__columns">
            {column(text('pace.chooser.over'), overSigns.slice(0, HALF))}
            {column(text('pace.chooser.over'), overSigns.slice(HALF))}
            {column(text('pace.chooser.under'), underSigns)}
          </div>
        </>
      )}
      <div className="pace-chooser__foot">
        <Button keys="F2" onPress={() => onMark('over')}>
          {text('pace.sign.over')}
        </Button>
        <Button keys="p" onPress={pauseOrGoOn}>
          {text(lasting ? 'pace.clock.goOn' : 'pace.chooser.break')}
        </Button>
        {!lasting && (
          <Button keys="s" onPress={stop}>
            {text('pace.chooser.stop')}
          </Button>
        )}
        {last && (
          <Button variant="plain" keys="⌫" onPress={takeBack}>
            {text('pace.chooser.takeBack', { sign: text(`pace.sign.${last.sign}`) })}
          </Button>
        )}
        <Button variant="plain" keys="Esc" onPress={onClose}>
          {text('pace.chooser.close')}
        </Button>
      </div>
    </section>
  );
}
