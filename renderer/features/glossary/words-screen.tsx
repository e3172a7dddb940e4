import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { glossary } from '../../../shared/features/glossary/contract.ts';
import { searchTerms } from '../../../shared/features/glossary/search-terms.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { OwnTermForm } from './own-term-form.tsx';
import { TermList } from './term-list.tsx';
import { UnexplainedWords } from './unexplained-words.tsx';
import './words-screen.css';

/**
 * Woorden: every term that Naast explains and the supporter's own words. Typing filters, also by the plain word; the arrow keys
 * go through the list and Enter opens a word. `explain`: begin with a new own word, written like this.
 */
export function WordsScreen(props: { readonly explain?: string }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(props.explain ?? '');
  const adding = useInPlace(props.explain !== undefined);
  const own = useQueryCall(glossary.list, {});
  const screen = useRef<HTMLDivElement>(null);

  const rows = () => Array.from(screen.current?.querySelectorAll<HTMLElement>('.term__word') ?? []);
  const toFirst = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    rows()[0]?.focus();
  };
  const moveFrom = (row: HTMLElement, step: 1 | -1) => {
    const target = rows().indexOf(row) + step;
    if (target < 0) screen.current?.querySelector('input')?.focus();
    else rows()[target]?.focus();
  };
  const add = (word: string) => {
    setWanted(word);
    adding.open();
  };
  if (own.isError) {
    return <ErrorMessage refusal={own.error.refusal} onRetry={() => void own.refetch()} />;
  }
  if (own.data === undefined) return null;
  if (adding.isOpen) {
    return (
      <div key="adding" className="page words">
        <PageTitle>{text('glossary.form.addTitle')}</PageTitle>
        <OwnTermForm first={{ term: wanted }} onDone={adding.close} onCancel={adding.close} />
      </div>
    );
  }
  const found = searchTerms(typed, own.data);
  const words = typed.trim();
  return (
    <div key="list" className="page words" ref={screen}>
      <PageTitle>{text('glossary.title')}</PageTitle>
      <form
        onSubmit={toFirst}
        onKeyDown={(event) => event.key === 'ArrowDown' && toFirst(event)}
        noValidate
      >
        <TextField
          label={text('glossary.search.label')}
          help={text('glossary.search.help')}
          kind="search"
          value={typed}
          onChange={setTyped}
          maxLength={100}
          autoFocus={!adding.isBack}
        />
      </form>
      <div className="words__head">
        <p role="status" className="dim">
          {words !== '' && found.length === 0
            ? text('glossary.search.none', { words })
            : text('glossary.search.count', { count: found.length })}
        </p>
        <Button onPress={() => add(found.length === 0 ? words : '')} autoFocus={adding.isBack}>
          {text('glossary.add')}
        </Button>
      </div>
      {words === '' && <UnexplainedWords ownTerms={own.data} onExplain={add} />}
      <TermList key={words} terms={found} onMove={moveFrom} />
    </div>
  );
}
