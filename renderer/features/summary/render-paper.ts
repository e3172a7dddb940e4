import type { ReactNode } from 'react';
import type { Paper, PaperBlock } from '../../../shared/features/papers/schema.ts';

/** How a paper is shown with one of its lines selected; the papers are another slice, so the app hands it in. */
export type RenderPaper = (
  paper: Paper,
  selection: {
    readonly selectedKey: string | undefined;
    readonly onSelect: (block: PaperBlock) => void;
  },
) => ReactNode;
