import type { ReactNode } from 'react';
import { Door } from './door.tsx';

/** Where something about keys is shown: before the app, or inside it on the page about the keys. */
export type StagePlace = 'door' | 'page';

/** One thing to do about the keys, in the place where it is done. */
export function Stage(props: {
  readonly place: StagePlace;
  readonly title: string;
  readonly children: ReactNode;
}) {
  if (props.place === 'door') return <Door title={props.title}>{props.children}</Door>;
  return (
    <section className="stage">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
