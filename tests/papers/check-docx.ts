import { paperInText } from '../../shared/features/papers/plain-text.ts';
import type { ReadDocx } from '../e2e/read-docx.ts';
import { lettersOf } from './letters-of.ts';
import type { MadePaper } from './make-papers.ts';
import { namesIn } from './paper-case.ts';

/** What is wrong with a docx; nothing when it is as it should be. */
export function faultsOfDocx({ paper, theCase }: MadePaper, docx: ReadDocx): string[] {
  const headings = paper.blocks.filter(({ kind }) => kind === 'heading');
  const pictograms = headings.filter((block) => block.kind === 'heading' && block.pictogram).length;
  const said = lettersOf(paperInText({ ...paper, footer: '' }));
  const faults = [
    docx.styles.Heading1 === 1 ? '' : `${docx.styles.Heading1} titles`,
    (docx.styles.Heading2 ?? 0) === headings.length ? '' : 'headings without the style of one',
    docx.language === 'nl-NL' ? '' : `its language is “${docx.language}”`,
    docx.smallestLetters >= paper.look.size ? '' : `letters of ${docx.smallestLetters} points`,
    docx.altTexts.length === pictograms ? '' : 'a pictogram without words for who cannot see it',
    lettersOf(docx.text) === said ? '' : 'it says something else than the paper',
    ...namesIn(theCase).map((name) =>
      docx.properties.includes(name) ? 'a name stands in its properties' : '',
    ),
  ];
  return faults.filter(Boolean);
}

/** Whether LibreOffice makes about as many pages of it: the typeface may be another there. */
export function faultsOfPages(ours: number, libreOffice: number): string[] {
  return Math.abs(ours - libreOffice) <= 1 ? [] : [`LibreOffice makes ${libreOffice} pages of it`];
}
