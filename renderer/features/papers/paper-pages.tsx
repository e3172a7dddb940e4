import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Paper, PaperBlock } from '../../../shared/features/papers/schema.ts';
import './paper.css';
import './paper-preview.css';
import './paper-print.css';
import { MeasuringPage, PaperPage } from './paper-page.tsx';
import { usePaperLayout } from './use-paper-layout.ts';
import { usePaperSelection } from './use-paper-selection.ts';
import { usePrintTitle } from './use-print-title.ts';

export interface PaperPagesProps {
  readonly paper: Paper;
  readonly selectedKey?: string | undefined;
  /** Makes the blocks selectable; what prints stays the same. */
  readonly onSelect?: ((block: PaperBlock) => void) | undefined;
  /** Hears each time the pages stand there anew. */
  readonly onLaidOut?: ((laidOut: { readonly pages: number }) => void) | undefined;
}

/**
 * A paper as true A4 pages: the preview, and what is printed. `data-paper-ready` names the kind of paper once the
 * pages are those of the given paper.
 */
export function PaperPages({
  paper,
  selectedKey,
  onSelect,
  onLaidOut,
}: PaperPagesProps): ReactNode {
  const { layout, measuringPage } = usePaperLayout(paper);
  const selection = usePaperSelection({ paper, selectedKey, onSelect });
  usePrintTitle(paper.kind);
  const isReady = layout?.paper === paper;
  const tell = useEffectEvent((pages: number) => onLaidOut?.({ pages }));
  useEffect(() => {
    if (layout) tell(layout.pages.length);
  }, [layout]);
  return (
    <article className="paper-pages" lang="nl" data-paper-ready={isReady ? paper.kind : undefined}>
      {layout?.pages.map((content, index) => {
        const number = { page: index + 1, of: layout.pages.length };
        return (
          <div key={number.page} className="paper-sheet">
            <PaperPage
              paper={layout.paper}
              content={content}
              number={number}
              selection={selection}
            />
          </div>
        );
      })}
      {!isReady &&
        // Outside of whatever shows the preview, so that it has its full size even where that is hidden.
        createPortal(<MeasuringPage paper={paper} ref={measuringPage} />, document.body)}
    </article>
  );
}
