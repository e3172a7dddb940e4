import type { ReactNode, RefObject } from 'react';
import { hasPictograms } from '../../../shared/features/papers/blocks.ts';
import type { Paper } from '../../../shared/features/papers/schema.ts';
import { PaperFlow } from './paper-flow.tsx';
import { type PageOfPieces, wholePaper } from './paper-piece.ts';
import type { PaperSelection } from './select-block.tsx';

/** One A4 page with its footer. */
export function PaperPage({
  paper,
  content,
  number,
  selection,
}: {
  readonly paper: Paper;
  readonly content: PageOfPieces;
  readonly number: { readonly page: number; readonly of: number };
  readonly selection?: PaperSelection | undefined;
}): ReactNode {
  return (
    <div className={classesOf(paper)}>
      <div className="paper-body" data-paper-body>
        {content.hasTitle && (
          <header className="paper-header" data-paper-item>
            <h1>{paper.title}</h1>
            {paper.subtitle !== '' && <p>{paper.subtitle}</p>}
          </header>
        )}
        <PaperFlow pieces={content.pieces} selection={selection} />
      </div>
      <footer className="paper-footer">
        <span>{paper.footer}</span>
        <span className="paper-number">{`pagina ${number.page} van ${number.of}`}</span>
      </footer>
    </div>
  );
}

/** The size of the letters, the layout, and room left of the words for pictograms: the same on every page. */
function classesOf({ look, blocks }: Paper): string {
  const size = `paper-page paper-size-${look.size} paper-layout-${look.layout}`;
  return hasPictograms(blocks) ? `${size} paper-with-pictograms` : size;
}

/** The whole paper on one page that nobody sees, to be measured. */
export function MeasuringPage({
  paper,
  ref,
}: {
  readonly paper: Paper;
  readonly ref: RefObject<HTMLDivElement | null>;
}): ReactNode {
  return (
    <div ref={ref} className="paper-measure" lang="nl" aria-hidden="true">
      <PaperPage paper={paper} content={wholePaper(paper)} number={WIDEST_NUMBER} />
    </div>
  );
}

/** The number that takes most room: the footer may not become higher once the pages have been counted. */
const WIDEST_NUMBER = { page: 88, of: 88 };
