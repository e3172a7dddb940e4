import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDocx } from '../../main/features/papers/docx/build-docx.ts';
import { createChromiumHost } from '../../main/host/chromium/chromium-host.ts';
import { openChromiumSession } from '../../main/host/chromium/open-session.ts';
import { demoVault } from '../../main/host/demo-vault.ts';
import { askThrough, type Request } from '../../shared/contract/ask-through.ts';
import { papers } from '../../shared/features/papers/contract.ts';
import type { Paper } from '../../shared/features/papers/schema.ts';
import { search } from '../../shared/features/search/contract.ts';
import { goToPaper } from '../papers/go-to-paper.ts';
import { convertAll, findLibreOffice } from '../papers/libre-office.ts';
import { goToNote } from './notes-page.ts';
import { type BenchRow, benchRow } from './row.ts';

/** LibreOffice starts anew for each document, as it does for a person who has it convert one. */
const TIMES = 5;
const WORD = 'rivier';

/** Making the pdf and the docx of the two-page summary of the story, over LibreOffice converting that docx. */
export async function benchPapers(browserPath: string): Promise<readonly BenchRow[]> {
  const libreOffice = findLibreOffice();
  if (libreOffice === undefined) {
    console.log('paper_pdf, paper_docx: not run: no LibreOffice');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  try {
    const { paper, pdf } = await printedSummary(browserPath, folder);
    const docx: number[] = [];
    const reference: number[] = [];
    const path = join(folder, 'samenvatting.docx');
    // Once before it counts: the fonts and the code are read then.
    await convertOne();
    for (let time = 0; time < TIMES; time += 1) {
      docx.push(await millisecondsOf(async () => writeFileSync(path, await buildDocx(paper))));
      reference.push(await millisecondsOf(convertOne));
    }
    const unit = 'ms';
    return [
      benchRow({ id: 'paper_pdf', unit, ours: pdf, reference }),
      benchRow({ id: 'paper_docx', unit, ours: docx, reference }),
    ];

    async function convertOne(): Promise<void> {
      writeFileSync(path, await buildDocx(paper));
      await convertAll(libreOffice ?? '', [path], folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function printedSummary(
  browserPath: string,
  folder: string,
): Promise<{ paper: Paper; pdf: number[] }> {
  let request: Request | undefined;
  const dataFolder = join(folder, 'data');
  const session = await openChromiumSession({
    browserPath,
    dataFolder,
    headless: true,
    async beforePage(door) {
      request = door;
      await demoVault(door);
    },
  });
  try {
    const { page } = session;
    await goToNote(page, WORD);
    await goToPaper(page, 'samenvatting');
    if (!request) throw new Error('the vault answers before the page is there');
    const [found] = await askThrough(request, search.find, { words: WORD });
    if (!found) throw new Error('the story is in the vault');
    const which = { conversationId: found.conversationId, kind: 'samenvatting' } as const;
    const paper = await askThrough(request, papers.show, which);
    const host = createChromiumHost({ dataFolder, page: () => page, choosePath: async () => null });
    const print = { path: join(folder, 'samenvatting.pdf'), paper: 'samenvatting' } as const;
    const pdf: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      pdf.push(await millisecondsOf(async () => void (await host.savePageAsPdf(print))));
    }
    return { paper, pdf };
  } finally {
    await session.close();
  }
}

async function millisecondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
