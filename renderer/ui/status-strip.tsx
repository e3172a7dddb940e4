import type { ReactNode } from 'react';

/** A lasting strip under the bar, for trouble with what was typed: what is safe and what to do. */
export function StatusStrip(props: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="strip" role="alert">
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
