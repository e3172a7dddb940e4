import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { propertyTitles } from '../../../shared/features/papers/data/property-titles.ts';
import { paperInText } from '../../../shared/features/papers/plain-text.ts';
import type { ReadDocx } from '../../e2e/read-docx.ts';
import { type ReadPdf, readPdf } from '../../e2e/read-pdf.ts';
import { paperCases } from '../../papers/cases.ts';
import { faultsOfDocx, faultsOfPages } from '../../papers/check-docx.ts';
import { faultsOfPdf } from '../../papers/check-pdf.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { aPaper, blockOfEveryKind } from './a-paper.ts';

/** What `npm run papers` must see: everything here is right, and then one thing is spoiled. */
const { heading, paragraph, agreement } = blockOfEveryKind;
const paper = aPaper({ blocks: [heading, paragraph, agreement] });
const [theCase] = paperCases;
if (!theCase) throw new Error('there are cases');
const made = { paper, theCase, path: '' };
const whole = paperInText(paper);
const page = (text: string) => ({ width: 595.2, height: 841.9, text });

const pdf: ReadPdf = {
  text: whole,
  pages: [page(`${whole} pagina 1 van 1`)],
  smallestLetters: 14,
  isTagged: true,
  title: propertyTitles[paper.kind],
  language: 'nl',
  tags: { H1: 1, H2: 1 },
  hasAllFonts: true,
  properties: '{}',
};

const docx: ReadDocx = {
  text: paperInText({ ...paper, footer: '' }),
  smallestLetters: 14,
  pageWidth: '11906',
  styles: { Heading1: 1, Heading2: 1 },
  language: 'nl-NL',
  altTexts: [],
  properties: '',
};

describe('the checks of printed papers', () => {
  it('find nothing on a paper that is right', () => {
    expect(faultsOfPdf(made, pdf)).toEqual([]);
    expect(faultsOfDocx(made, docx)).toEqual([]);
    expect(faultsOfPages(2, 3)).toEqual([]);
  });

  it.each<readonly [string, Partial<ReadPdf>]>([
    ['letters of 12 points', { smallestLetters: 12 }],
    ['it is not tagged', { isTagged: false }],
    ['its language is “en”', { language: 'en' }],
    ['its title is “naast”', { title: 'naast' }],
    ['a typeface is missing', { hasAllFonts: false }],
    ['2 titles', { tags: { H1: 2, H2: 1 } }],
    ['0 headings instead of 1', { tags: { H1: 1 } }],
    ['a name stands in its properties', { properties: theCase.inhabitant.name }],
    ['a page is not A4', { pages: [{ ...page(`${whole} pagina 1 van 1`), width: 612 }] }],
    ['page 1 has no number', { pages: [page(whole)] }],
  ])('say of a pdf: %s', (fault, spoiled) => {
    expect(faultsOfPdf(made, { ...pdf, ...spoiled })).toEqual([fault]);
  });

  it('see a block that is split over two pages', () => {
    const at = whole.indexOf('boodschappen');
    const pages = [
      page(`${whole.slice(0, at)} pagina 1 van 2`),
      page(`${whole.slice(at)} pagina 2 van 2`),
    ];
    expect(faultsOfPdf(made, { ...pdf, pages }).join()).toContain('does not stand whole on a page');
  });

  it.each<readonly [string, Partial<ReadDocx>]>([
    ['0 titles', { styles: { Heading1: 0, Heading2: 1 } }],
    ['headings without the style of one', { styles: { Heading1: 1 } }],
    ['its language is “en-US”', { language: 'en-US' }],
    ['letters of 11 points', { smallestLetters: 11 }],
    ['a pictogram without words for who cannot see it', { altTexts: ['too many'] }],
    ['it says something else than the paper', { text: `${docx.text} meer` }],
    ['a name stands in its properties', { properties: theCase.inhabitant.name }],
  ])('say of a docx: %s', (fault, spoiled) => {
    expect(faultsOfDocx(made, { ...docx, ...spoiled })).toEqual([fault]);
  });

  it('count pages more than one apart', () => {
    expect(faultsOfPages(1, 3)).toHaveLength(1);
  });

  it('read off a pdf of others that its typeface is not in it, that it has no tags, language or title', async () => {
    const folder = tempFolder();
    onTestFinished(() => folder.remove());
    const path = join(folder.path, 'bare.pdf');
    writeFileSync(path, barePdf('Dit is een brief.'));
    expect(await readPdf(path)).toMatchObject({
      hasAllFonts: false,
      isTagged: false,
      language: '',
      title: '',
      tags: {},
      smallestLetters: 11,
    });
  });
});

/** A pdf as small as can be: one page, a typeface that every reader has and that is not in the file. */
function barePdf(words: string): string {
  const content = `BT /F1 11 Tf 40 700 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`;
}
