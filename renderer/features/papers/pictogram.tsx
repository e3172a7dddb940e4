import type { ReactNode } from 'react';
import {
  PICTOGRAM_FIELD,
  type PictogramId,
  STROKE_WIDTH,
} from '../../../shared/features/papers/data/pictograms.ts';
import { pictogramPath } from '../../../shared/features/papers/pictogram-path.ts';

/** A pictogram left of the words. The words say the same, so a screen reader passes it by. */
export function Pictogram({ id }: { readonly id: PictogramId }): ReactNode {
  return (
    <svg
      className="paper-pictogram"
      viewBox={`0 0 ${PICTOGRAM_FIELD} ${PICTOGRAM_FIELD}`}
      strokeWidth={STROKE_WIDTH}
      aria-hidden="true"
    >
      <path d={pictogramPath(id)} />
    </svg>
  );
}
