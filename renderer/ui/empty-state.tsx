import type { ReactNode } from 'react';

/** Where nothing stands yet: one sentence that says what this is for, and the first action. */
export function EmptyState(props: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
