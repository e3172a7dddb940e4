import { Document, Packer, Paragraph } from 'docx';
import type { AnyPaperKind, Paper } from '../../../../shared/features/papers/schema.ts';
import { blockParagraphs } from './block-paragraphs.ts';
import { bulletList } from './block-styles.ts';
import { fontTable } from './font-table.ts';
import { pageFooter } from './page-footer.ts';
import { a4 } from './page-size.ts';
import { paperStyles } from './paper-styles.ts';
import { textRuns } from './text-runs.ts';

/**
 * Makes a Word document of a paper: A4, body text of 14 points, the language Dutch, real heading styles, and nothing
 * split over pages (practice, 9.3). Its properties tell what kind of paper it is and never about whom.
 */
export function buildDocx(paper: Paper): Promise<Uint8Array> {
  return docxOf({ ...paper, titleInProperties: titleInProperties[paper.kind] });
}

/** What becomes a Word document: a paper, or something as long as a paper is short. */
export type DocxContent = Omit<Paper, 'kind'> & { readonly titleInProperties: string };

/** As `buildDocx`, for what is no paper of one of the kinds. */
export async function docxOf(paper: DocxContent): Promise<Uint8Array> {
  const document = new Document({
    title: paper.titleInProperties,
    creator: 'Naast',
    lastModifiedBy: 'Naast',
    styles: paperStyles(),
    numbering: { config: [bulletList] },
    hyphenation: { autoHyphenation: false },
    sections: [
      {
        properties: { page: a4 },
        footers: { default: pageFooter(paper.footer) },
        children: [...titleParagraphs(paper), ...blockParagraphs(paper.blocks)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document, false, [fontTable]));
}

const titleInProperties: { readonly [Kind in AnyPaperKind]: string } = {
  gespreksblad: 'Gespreksblad',
  schrijfblad: 'Schrijfblad',
  partnerkaart: 'Zo praat u het best met mij',
  samenvatting: 'Samenvatting van een gesprek',
  brief: 'Brief',
  zittingsblad: 'Naar de zitting',
};

function titleParagraphs({ title, subtitle }: DocxContent): readonly Paragraph[] {
  const heading = new Paragraph({ style: 'Heading1', children: textRuns(title) });
  if (subtitle === '') return [heading];
  return [
    heading,
    new Paragraph({ keepNext: true, keepLines: true, children: textRuns(subtitle) }),
  ];
}
