import { type ReactNode, useEffect, useRef } from 'react';
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
  return <PageStage title={props.title}>{props.children}</PageStage>;
}

/** Takes the place of what stood there, and so the focus too; where it has a field, that takes it by itself. */
function PageStage(props: { readonly title: string; readonly children: ReactNode }) {
  const stage = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!stage.current?.querySelector('input, textarea')) title.current?.focus();
  }, []);
  return (
    <section ref={stage} className="stage">
      <h2 ref={title} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
