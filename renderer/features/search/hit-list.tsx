import type { KeyboardEvent } from 'react';
import type { SearchHit } from '../../../shared/features/search/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

/** The notes that were found; each leads to its place in the conversation. */
export function HitList({
  hits,
  onMove,
}: {
  readonly hits: readonly SearchHit[];
  /** An arrow key on a row: to the next row, or to the one before. */
  readonly onMove: (row: HTMLElement, step: 1 | -1) => void;
}) {
  return (
    <ul className="search__hits">
      {hits.map((hit) => (
        <li key={hit.lineId}>
          <HitRow hit={hit} onMove={onMove} />
        </li>
      ))}
    </ul>
  );
}

function HitRow({
  hit,
  onMove,
}: {
  readonly hit: SearchHit;
  readonly onMove: (row: HTMLElement, step: 1 | -1) => void;
}) {
  const navigate = useNavigate();
  const text = useText();
  const words = useDateWords();
  const { conversationId, lineId, pieces, inhabitantName, date } = hit;
  const details = [
    inhabitantName,
    words.inFull(date),
    ...(hit.isPrivate ? [text('search.hits.private')] : []),
    ...(hit.isEnteredLater ? [text('search.hits.enteredLater')] : []),
  ];
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onMove(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <button
      type="button"
      className="hit"
      onClick={() => navigate({ name: 'room', conversationId, lineId })}
      onKeyDown={onKeyDown}
    >
      <span className="hit__words">
        {withStarts(pieces).map((piece) =>
          piece.isMatch ? (
            <mark key={piece.start}>{piece.text}</mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </span>
      <span className="hit__detail starts-with-name">{details.join(' · ')}</span>
    </button>
  );
}

/** The pieces with where each begins in the line, which tells them apart. */
function withStarts(
  pieces: SearchHit['pieces'],
): (SearchHit['pieces'][number] & { start: number })[] {
  let next = 0;
  return pieces.map((piece) => {
    const start = next;
    next += piece.text.length;
    return { ...piece, start };
  });
}
