import type { ReactNode } from 'react';
import type { Paper, PaperBlock } from '../../../shared/features/papers/schema.ts';

/** The pages as they stand on the screen now; a new one each time they were laid out. */
export interface LaidOut {
  readonly pages: number;
}

/** How a paper is shown with one of its lines selected; the papers are another slice, so the app hands it in. */
export type RenderPaper = (
  paper: Paper,
  parts: {
    readonly selectedKey: string | undefined;
    readonly onSelect: (block: PaperBlock) => void;
    readonly onLaidOut: (laidOut: LaidOut) => void;
  },
) => ReactNode;
