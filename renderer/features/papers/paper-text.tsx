import type { ReactNode } from 'react';

/** Words that came with the paper, as against marks that the layout adds; only these are split over pages. */
export function PaperText({ children }: { readonly children: string }): ReactNode {
  return (
    <span className="paper-text" data-paper-text>
      {children}
    </span>
  );
}
