import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPageWhenStale } from '../../main/cli/build-page.ts';
import { findBrowser } from '../../main/host/chromium/find-browser.ts';
import { paperLayouts, paperSizes } from '../../shared/features/papers/look.ts';
import { paperKinds } from '../../shared/features/papers/schema.ts';
import { paperCases } from './cases.ts';
import { folderFor } from './make-papers.ts';
import { type ProvenPaper, provePapers } from './prove-papers.ts';

/**
 * `npm run papers`: every paper of three made-up cases, in every size and both layouts, as pdf, docx and plain text. One line
 * a paper; ends with 1 when something is wrong with one. `--out FOLDER` keeps the files, `--only NAME` makes those whose
 * name begins so: `kort`, `lang-samenvatting`.
 */
const say = (line: string) => console.log(line);
const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
process.exitCode = await main(values.only ?? '', values.out);

async function main(only: string, out: string | undefined): Promise<number> {
  const browser = await findBrowser(say);
  if (!browser.ok) {
    console.error(browser.error);
    return 1;
  }
  await buildPageWhenStale(say);
  const folder = out === undefined ? mkdtempSync(join(tmpdir(), 'naast-papers-')) : resolve(out);
  try {
    const proven = await provePapers({
      browserPath: browser.value.path,
      folder: folderFor(folder),
      cases: paperCases.filter(({ name }) => only.startsWith(name) || name.startsWith(only)),
      kinds: paperKinds.filter((kind) => only.endsWith(kind) || !only.includes('-')),
      looks: paperSizes.flatMap((size) => paperLayouts.map((layout) => ({ size, layout }))),
    });
    for (const paper of proven) say(lineOf(paper));
    const wrong = proven.filter(({ faults }) => faults.length > 0).length;
    say(`${proven.length} papers, ${wrong} with something wrong`);
    return wrong === 0 && proven.length > 0 ? 0 : 1;
  } finally {
    if (out === undefined) rmSync(folder, { recursive: true, force: true });
    else rmSync(join(folder, 'data'), { recursive: true, force: true });
  }
}

function lineOf({ made, pages, pagesInLibreOffice, faults }: ProvenPaper): string {
  const { kind, look } = made.paper;
  const which = [
    made.theCase.name.padEnd(6),
    kind.padEnd(12),
    `${look.size} pt ${look.layout}`,
    `${pages} ${pages === 1 ? 'page ' : 'pages'}`.padStart(9),
  ].join('  ');
  const other =
    pagesInLibreOffice === undefined
      ? 'not run: no LibreOffice'
      : `docx in LibreOffice ${pagesInLibreOffice}`;
  return [
    `${faults.length === 0 ? 'passed' : 'FAILED'}  ${which}  ${other}`,
    ...faults.map((fault) => `        ${fault}`),
  ].join('\n');
}
