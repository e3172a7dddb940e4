import type { ReactNode } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './door.css';

/** What stands before the app: the mark, one title, one thing to do. */
export function Door(props: { readonly title: string; readonly children: ReactNode }) {
  const text = useText();
  return (
    <main className="door">
      <span className="brand">
        <Mark />
        {text('app.name')}
      </span>
      <PageTitle>{props.title}</PageTitle>
      {props.children}
    </main>
  );
}
