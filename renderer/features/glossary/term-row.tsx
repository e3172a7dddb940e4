import { type KeyboardEvent, useId } from 'react';
import type { ListedTerm } from '../../../shared/features/glossary/search-terms.ts';
import { useText } from '../../i18n/text.tsx';
import { OwnTermActions } from './own-term-actions.tsx';

/** One term with its plain words; opened it says what it means. */
export function TermRow(props: {
  readonly listed: ListedTerm;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** An arrow key: to the next row, or to the one before. */
  readonly onMove: (row: HTMLElement, step: 1 | -1) => void;
}) {
  const text = useText();
  const meaning = useId();
  const { listed, isOpen } = props;
  const { term, plain } = listed.term;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    props.onMove(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <li className="term">
      <button
        type="button"
        className="term__word"
        aria-expanded={isOpen}
        aria-controls={meaning}
        onClick={props.onToggle}
        onKeyDown={onKeyDown}
      >
        <b>{term}</b>
        <span className="term__plain">{plain}</span>
        {listed.source === 'own' && <span className="term__own">{text('glossary.own')}</span>}
      </button>
      <div id={meaning} hidden={!isOpen} className="term__meaning">
        {isOpen && <Meaning listed={listed} />}
      </div>
    </li>
  );
}

function Meaning({ listed }: { readonly listed: ListedTerm }) {
  const text = useText();
  const { explanation, plain } = listed.term;
  const others = listed.source === 'glossary' ? listed.term.variants : [];
  return (
    <>
      <p className="term__explanation">{explanation || plain}</p>
      {others.length > 0 && (
        <p className="dim">{text('glossary.also', { words: others.join(', ') })}</p>
      )}
      {listed.source === 'own' && <OwnTermActions term={listed.term} />}
    </>
  );
}
