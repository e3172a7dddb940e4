import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Paper } from '../../../shared/features/papers/schema.ts';
import { measurePaper } from './measure-paper.ts';
import { paginate } from './paginate.ts';
import { type PageOfPieces, piecesOnPage } from './paper-piece.ts';

export interface PaperLayout {
  /** The paper these pages were made of; while another one is being measured this is still the last one. */
  readonly paper: Paper;
  readonly pages: readonly PageOfPieces[];
}

/**
 * Lays a paper out in pages. As long as the layout is not that of the given paper, the measuring page has to be in
 * the document. Typefaces that the text needs are waited for, because every width depends on them.
 */
export function usePaperLayout(paper: Paper): {
  readonly layout: PaperLayout | undefined;
  readonly measuringPage: RefObject<HTMLDivElement | null>;
} {
  const measuringPage = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<PaperLayout>();

  useEffect(() => {
    let isCurrent = true;
    void typefacesFor(measuringPage.current).then(() => {
      if (!isCurrent || !measuringPage.current) return;
      const { items, pageHeight } = measurePaper(measuringPage.current, paper);
      const pages = paginate(items, pageHeight).map((slices) => piecesOnPage(paper, slices));
      setLayout({ paper, pages });
    });
    return () => {
      isCurrent = false;
    };
  }, [paper]);

  return { layout, measuringPage };
}

/** Laying out the page starts the loading of the typefaces it needs; before that there is nothing to wait for. */
async function typefacesFor(page: HTMLElement | null): Promise<void> {
  page?.getBoundingClientRect();
  // A document that is never shown, as in a test without a browser, has no typefaces.
  await document.fonts?.ready;
}
