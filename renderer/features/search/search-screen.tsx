import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { HitList } from './hit-list.tsx';
import './search-screen.css';
import { useSearch } from './use-search.ts';

/** The most that is asked for at once. */
const MAX_LENGTH = 200;

/** Searching the notes of all conversations while one types; the arrow keys and Enter choose. */
export function SearchScreen() {
  const text = useText();
  const [typed, setTyped] = useState('');
  const { words, hits, refusal, retry } = useSearch(typed);
  const screen = useRef<HTMLDivElement>(null);

  const rows = () => Array.from(screen.current?.querySelectorAll<HTMLElement>('.hit') ?? []);
  const field = () => screen.current?.querySelector('input');
  const toFirstHit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    rows()[0]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') toFirstHit(event);
  };
  const moveFrom = (row: HTMLElement, step: 1 | -1) => {
    const target = rows().indexOf(row) + step;
    if (target < 0) field()?.focus();
    else rows()[target]?.focus();
  };
  return (
    <div className="page search" ref={screen}>
      <PageTitle>{text('search.screen.title')}</PageTitle>
      <form onSubmit={toFirstHit} onKeyDown={onKeyDown} noValidate>
        <TextField
          label={text('search.field.label')}
          help={text('search.field.help')}
          kind="search"
          value={typed}
          onChange={setTyped}
          maxLength={MAX_LENGTH}
          autoFocus
        />
      </form>
      <p role="status" className="search__count dim">
        {hits && hits.length > 0 && text('search.hits.count', { count: hits.length })}
        {hits?.length === 0 && text('search.hits.none', { words })}
      </p>
      {refusal && <ErrorMessage refusal={refusal} onRetry={retry} />}
      {hits === undefined && !refusal && <EmptyState>{text('search.hits.empty')}</EmptyState>}
      {hits && hits.length > 0 && <HitList hits={hits} onMove={moveFrom} />}
    </div>
  );
}
