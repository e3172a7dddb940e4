import { Document, Packer, Paragraph } from 'docx';
import { hasPictograms } from '../../../../shared/features/papers/blocks.ts';
import { propertyTitles } from '../../../../shared/features/papers/data/property-titles.ts';
import { type PaperLook, usualLook } from '../../../../shared/features/papers/look.ts';
import type { Paper, PaperContent } from '../../../../shared/features/papers/schema.ts';
import { paperLists } from './block-lists.ts';
import { blockParagraphs } from './block-paragraphs.ts';
import { fontTable } from './font-table.ts';
import { pageFooter } from './page-footer.ts';
import { a4, gutterOf } from './page-size.ts';
import { paperStyles, SUBTITLE_STYLE } from './paper-styles.ts';
import { textRuns } from './text-runs.ts';

/**
 * Makes a Word document of a paper: A4, in the size of its look, the language Dutch, real heading styles, and nothing
 * split over pages (practice, 9.3). Its properties tell what kind of paper it is and never about whom.
 */
export function buildDocx(paper: Paper): Promise<Uint8Array> {
  return docxOf({ ...paper, titleInProperties: propertyTitles[paper.kind] });
}

/** What becomes a Word document: a paper, or something as long as a paper is short. */
export type DocxContent = Omit<PaperContent, 'kind'> & {
  /** Without one as most papers look. */
  readonly look?: PaperLook;
  readonly titleInProperties: string;
};

/** As `buildDocx`, for what is no paper of one of the kinds. */
export async function docxOf(paper: DocxContent): Promise<Uint8Array> {
  const { look = usualLook } = paper;
  const gutter = gutterOf({ hasPictograms: hasPictograms(paper.blocks) });
  const document = new Document({
    title: paper.titleInProperties,
    creator: 'Naast',
    lastModifiedBy: 'Naast',
    styles: paperStyles({ look, gutter }),
    numbering: { config: paperLists(look) },
    hyphenation: { autoHyphenation: false },
    sections: [
      {
        properties: { page: a4(gutter) },
        footers: { default: pageFooter(paper.footer) },
        children: [...titleParagraphs(paper), ...blockParagraphs(paper.blocks, look)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document, false, [fontTable]));
}

function titleParagraphs({ title, subtitle }: DocxContent): readonly Paragraph[] {
  const heading = new Paragraph({ style: 'Heading1', children: textRuns(title) });
  if (subtitle === '') return [heading];
  return [heading, new Paragraph({ style: SUBTITLE_STYLE, children: textRuns(subtitle) })];
}
