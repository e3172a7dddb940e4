import type { ReactNode } from 'react';

/** Words that came with the paper, as against marks that the layout adds; only these are split over pages. */
export function PaperText({ children }: { readonly children: string }): ReactNode {
  return (
    <span className="paper-text" data-paper-text>
      {children}
    </span>
  );
}

/** What the layout puts between words: a space, a dot, a new line. */
export function PaperBetween({ children }: { readonly children: string }): ReactNode {
  return <span className="paper-text">{children}</span>;
}
