import { readFrequentWords } from '../../main/cli/engine/frequent-words.ts';
import { paperInText } from '../../shared/features/papers/plain-text.ts';
import { createTextChecker } from '../../shared/features/plain-language/text-checker.ts';
import { readDocx } from '../e2e/read-docx.ts';
import { readPdf } from '../e2e/read-pdf.ts';
import { faultsOfDocx, faultsOfPages } from './check-docx.ts';
import { faultsOfPdf } from './check-pdf.ts';
import { convertAll, findLibreOffice } from './libre-office.ts';
import { folderFor, type MadePaper, makePapers, type WantedPapers } from './make-papers.ts';

/** A paper that was made, how long it is, and what is wrong with it. */
export interface ProvenPaper {
  readonly made: MadePaper;
  readonly pages: number;
  /** How many pages LibreOffice makes of the docx; `undefined` where there is no LibreOffice. */
  readonly pagesInLibreOffice: number | undefined;
  readonly faults: readonly string[];
}

/** Makes papers and looks at each pdf and docx as a reader would. */
export async function provePapers(wanted: WantedPapers): Promise<ProvenPaper[]> {
  const all = await makePapers(wanted);
  const converted = await inLibreOffice(all, wanted.folder);
  const proven: ProvenPaper[] = [];
  for (const [at, made] of all.entries()) {
    const pdf = await readPdf(`${made.path}.pdf`);
    const other = converted[at];
    const pagesInLibreOffice =
      other === undefined ? undefined : (await readPdf(other)).pages.length;
    const faults = [
      ...faultsOfWords(made),
      ...faultsOfPdf(made, pdf).map((fault) => `pdf: ${fault}`),
      ...faultsOfDocx(made, readDocx(`${made.path}.docx`)).map((fault) => `docx: ${fault}`),
      ...(pagesInLibreOffice === undefined
        ? []
        : faultsOfPages(pdf.pages.length, pagesInLibreOffice)),
    ];
    proven.push({ made, pages: pdf.pages.length, pagesInLibreOffice, faults });
  }
  return proven;
}

const checker = createTextChecker(readFrequentWords());

/** A whole paper is green for readers at B1, where people spoke plainly (practice, 9.2). */
function faultsOfWords({ paper, theCase }: MadePaper): string[] {
  const checked = checker.check(paperInText(paper), { profile: 'B1' });
  if ('error' in checked) return [`its words: ${checked.error.code}`];
  return checked.band === 'green' || !theCase.isPlain ? [] : [`its words are ${checked.band}`];
}

async function inLibreOffice(all: readonly MadePaper[], folder: string): Promise<string[]> {
  const libreOffice = findLibreOffice();
  if (libreOffice === undefined) return [];
  const docx = all.map(({ path }) => `${path}.docx`);
  return convertAll(libreOffice, docx, folderFor(`${folder}/libreoffice`));
}
