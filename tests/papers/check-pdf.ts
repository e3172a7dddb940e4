import { propertyTitles } from '../../shared/features/papers/data/property-titles.ts';
import { paperInText } from '../../shared/features/papers/plain-text.ts';
import type { Paper, PaperBlock } from '../../shared/features/papers/schema.ts';
import type { ReadPdf } from '../e2e/read-pdf.ts';
import { lettersOf } from './letters-of.ts';
import type { MadePaper } from './make-papers.ts';
import { namesIn } from './paper-case.ts';

/** Sizes in a pdf are hundredths of a point off. */
const ROUNDING = 0.02;

/** What is wrong with a printed paper (practice, 9.3; plain language, T4); nothing when it is as it should be. */
export function faultsOfPdf({ paper, theCase }: MadePaper, pdf: ReadPdf): string[] {
  const { size } = paper.look;
  const headings = paper.blocks.filter(({ kind }) => kind === 'heading').length;
  const isA4 = pdf.pages.every(
    ({ width, height }) => Math.round(width) === 595 && Math.round(height) === 842,
  );
  const faults = [
    isA4 ? '' : 'a page is not A4',
    pdf.smallestLetters >= size - ROUNDING ? '' : `letters of ${pdf.smallestLetters} points`,
    pdf.isTagged ? '' : 'it is not tagged',
    pdf.language === 'nl' ? '' : `its language is “${pdf.language}”`,
    pdf.title === propertyTitles[paper.kind] ? '' : `its title is “${pdf.title}”`,
    pdf.tags.H1 === 1 ? '' : `${pdf.tags.H1 ?? 0} titles`,
    (pdf.tags.H2 ?? 0) === headings ? '' : `${pdf.tags.H2 ?? 0} headings instead of ${headings}`,
    pdf.hasAllFonts ? '' : 'a typeface is missing',
    ...namesIn(theCase).map((name) =>
      pdf.properties.includes(name) ? 'a name stands in its properties' : '',
    ),
    ...splitBlocks(paper, pdf),
    ...withoutNumber(pdf),
  ];
  return faults.filter(Boolean);
}

/** Every block stands whole on one page, in the order of the paper. */
function splitBlocks(paper: Paper, { pages }: ReadPdf): string[] {
  const texts = pages.map(({ text }) => lettersOf(text));
  let from = 0;
  return paper.blocks.flatMap((block) => {
    const at = texts.findIndex(
      (text, page) => page >= from && text.includes(wordsOf(block, paper)),
    );
    if (at === -1)
      return [`“${wordsOf(block, paper).slice(0, 40)}” does not stand whole on a page`];
    from = at;
    return [];
  });
}

function wordsOf(block: PaperBlock, paper: Paper): string {
  const alone = { ...paper, title: '', subtitle: '', footer: '', blocks: [block] };
  return lettersOf(paperInText(alone));
}

function withoutNumber({ pages }: ReadPdf): string[] {
  return pages.flatMap(({ text }, at) =>
    lettersOf(text).includes(lettersOf(`pagina ${at + 1} van ${pages.length}`))
      ? []
      : [`page ${at + 1} has no number`],
  );
}
