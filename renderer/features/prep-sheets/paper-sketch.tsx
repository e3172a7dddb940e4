import { useEffect, useRef } from 'react';
import type { PaperBlock, PaperContent } from '../../../shared/features/papers/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { SketchBlock } from './sketch-block.tsx';
import { standsInStep } from './stands-in-step.ts';
import type { Step } from './steps.ts';

/** A paper in small, with what was written in this step marked and in sight. The paper itself is one key away. */
export function PaperSketch(props: { readonly paper: PaperContent; readonly step: Step }) {
  const { paper, step } = props;
  const text = useText();
  const page = useRef<HTMLDivElement>(null);
  const parts = partsOf(paper.blocks, step);
  useEffect(() => scrollToMarked(page.current));

  return (
    <>
      <div ref={page} className="prepare__sketch" lang="nl">
        <p className="prepare__sketch-title">{paper.title}</p>
        <p>{paper.subtitle}</p>
        {parts.map(({ key, blocks }) => (
          <section key={key}>
            {blocks.map(({ block, isHere }) => (
              <SketchBlock key={block.key} block={block} isHere={isHere} />
            ))}
          </section>
        ))}
      </div>
      {!parts.some(({ blocks }) => blocks.some(({ isHere }) => isHere)) && (
        <p className="small dim">{text('prep-sheets.margin.emptyPart')}</p>
      )}
    </>
  );
}

interface Part {
  readonly key: string;
  readonly blocks: { readonly block: PaperBlock; readonly isHere: boolean }[];
}

/** The blocks of a paper, each heading with what stands under it. */
function partsOf(blocks: readonly PaperBlock[], step: Step): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ key: block.key, blocks: [] });
    const last = parts.at(-1);
    last?.blocks.push({ block, isHere: standsInStep(block, last.key, step) });
  }
  return parts;
}

function scrollToMarked(page: HTMLElement | null): void {
  if (page === null) return;
  const marked = page.querySelector<HTMLElement>('.prepare__sketched--here');
  page.scrollTop = marked === null ? 0 : marked.offsetTop - page.clientHeight / 3;
}
