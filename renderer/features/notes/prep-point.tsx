import { type KeyboardEvent, type Ref, useId } from 'react';
import type { PrepPoint } from '../../../shared/features/prep-sheets/prep-points.ts';
import type { Parking } from '../../../shared/features/prep-sheets/schema.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Post } from '../../ui/post.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { ParkPoint } from './park-point.tsx';

/** The key of "later", as in the check panel. */
const LATER_KEY = '5';

/**
 * A point that was thought of beforehand; pressing it says that it was said, or takes that back. With 5, or the word beside
 * it, it is put off.
 */
export function PrepPointRow(props: {
  readonly point: PrepPoint;
  readonly supporterName: string;
  readonly onTick: (point: PrepPoint) => void;
  readonly onPark: (point: PrepPoint, parking: Parking | null) => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}) {
  const text = useText();
  const later = useInPlace();
  const id = useId();
  const { point } = props;
  const isSaid = point.state.kind === 'said';

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== LATER_KEY || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    later.open();
  };
  const park = (parking: Parking | null) => {
    props.onPark(point, parking);
    later.close();
  };
  return (
    <li className="prep__row">
      <button
        ref={props.buttonRef}
        type="button"
        className={`prep__point prep__point--${point.state.kind}`}
        aria-pressed={isSaid}
        onClick={() => props.onTick(point)}
        onKeyDown={onKeyDown}
        // biome-ignore lint/a11y/noAutofocus: the button stood here before the form took its place
        autoFocus={later.isBack}
      >
        <Post look={isSaid ? 'filled' : 'dotted'} />
        <span id={id}>{point.text}</span>
        <StateInWords point={point} />
      </button>
      {later.isOpen ? (
        <ParkPoint
          what={point.text}
          first={point.state.kind === 'parked' ? point.state : null}
          supporterName={props.supporterName}
          onPark={park}
          onLeave={later.close}
        />
      ) : (
        !isSaid && (
          <button type="button" className="prep__later" aria-describedby={id} onClick={later.open}>
            {text('notes.prep.later')}
          </button>
        )
      )}
    </li>
  );
}

function StateInWords({ point: { kind, state } }: { readonly point: PrepPoint }) {
  const text = useText();
  const words = useDateWords();
  const today = useToday();
  switch (state.kind) {
    case 'open':
      return <small className="num">{text(`notes.prep.open.${kind}`)}</small>;
    case 'said':
      return (
        <small className="num">
          {text(`notes.prep.done.${kind}`, { time: words.clock(state.at) })}
        </small>
      );
    case 'parked':
      return (
        <small className="num">
          {text('notes.prep.parked', { date: words.fromToday(state.until, today), who: state.who })}
        </small>
      );
  }
}
