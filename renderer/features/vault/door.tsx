import type { ReactNode } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './door.css';

interface DoorProps {
  readonly title: string;
  /** The vault it is about, where the title does not say it. */
  readonly label?: string | null;
  readonly children: ReactNode;
}

/** What stands before the app: the mark, one title, one thing to do. */
export function Door(props: DoorProps) {
  const text = useText();
  return (
    <main className="door">
      <span className="brand">
        <Mark />
        {text('app.name')}
      </span>
      <PageTitle>{props.title}</PageTitle>
      {props.label && <p className="dim">{text('vault.refused.which', { label: props.label })}</p>}
      {props.children}
    </main>
  );
}
