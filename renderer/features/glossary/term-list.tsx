import { useState } from 'react';
import type { ListedTerm } from '../../../shared/features/glossary/search-terms.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { TermRow } from './term-row.tsx';

/** As many as fit a few screens; nobody reads five hundred. */
const AT_ONCE = 40;

/** The terms that were found, one of them opened at a time. */
export function TermList(props: {
  readonly terms: readonly ListedTerm[];
  readonly onMove: (row: HTMLElement, step: 1 | -1) => void;
}) {
  const text = useText();
  const [shown, setShown] = useState(AT_ONCE);
  const [open, setOpen] = useState<string | null>(null);
  if (props.terms.length === 0) return null;
  return (
    <>
      <ul className="words__list" aria-label={text('glossary.title')}>
        {props.terms.slice(0, shown).map((listed) => {
          const key = `${listed.source}:${listed.term.term}`;
          return (
            <TermRow
              key={key}
              listed={listed}
              isOpen={open === key}
              onToggle={() => setOpen(open === key ? null : key)}
              onMove={props.onMove}
            />
          );
        })}
      </ul>
      {props.terms.length > shown && (
        <div className="actions page__actions">
          <Button variant="plain" onPress={() => setShown(shown + AT_ONCE)}>
            {text('glossary.more')}
          </Button>
        </div>
      )}
    </>
  );
}
