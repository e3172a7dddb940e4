import type { Ref } from 'react';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Post } from '../../ui/post.tsx';
import type { PrepPoint } from './use-prep-points.ts';

/** A point that was thought of beforehand; pressing it says that it was said, or takes that back. */
export function PrepPointRow(props: {
  readonly point: PrepPoint;
  readonly onTick: (point: PrepPoint) => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}) {
  const text = useText();
  const words = useDateWords();
  const { point } = props;
  const isSaid = point.saidAt !== null;
  return (
    <li>
      <button
        ref={props.buttonRef}
        type="button"
        className={isSaid ? 'prep__point prep__point--said' : 'prep__point'}
        aria-pressed={isSaid}
        onClick={() => props.onTick(point)}
      >
        <Post look={isSaid ? 'filled' : 'dotted'} />
        <span>{point.text}</span>
        <small className="num">
          {point.saidAt === null
            ? text(`notes.prep.open.${point.kind}`)
            : text(`notes.prep.done.${point.kind}`, { time: words.clock(point.saidAt) })}
        </small>
      </button>
    </li>
  );
}
