import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildDocx } from '../../main/features/papers/docx/build-docx.ts';
import { createChromiumHost } from '../../main/host/chromium/chromium-host.ts';
import { openChromiumSession } from '../../main/host/chromium/open-session.ts';
import type { Host } from '../../main/host/host.ts';
import { askThrough, type Request } from '../../shared/contract/ask-through.ts';
import { papers } from '../../shared/features/papers/contract.ts';
import type { PaperLook } from '../../shared/features/papers/look.ts';
import { paperInText } from '../../shared/features/papers/plain-text.ts';
import type { Paper, PaperKind } from '../../shared/features/papers/schema.ts';
import { setUpVault } from '../../shared/features/vault/set-up-vault.ts';
import { goToNote } from '../bench/notes-page.ts';
import { fillCase } from './fill-case.ts';
import { goToPaper } from './go-to-paper.ts';
import type { PaperCase } from './paper-case.ts';

/** What is made: of each case these kinds, each in these looks. */
export interface WantedPapers {
  readonly browserPath: string;
  /** Where the files come: an existing folder. */
  readonly folder: string;
  readonly cases: readonly PaperCase[];
  readonly kinds: readonly PaperKind[];
  readonly looks: readonly PaperLook[];
}

/** A paper with the files that were made of it. */
export interface MadePaper {
  readonly theCase: PaperCase;
  readonly paper: Paper;
  /** Without its ending: `.pdf`, `.docx` and `.txt` stand beside each other. */
  readonly path: string;
}

/** Makes papers as the app does: in its window, in its own browser, printed by its own host. */
export async function makePapers(wanted: WantedPapers): Promise<MadePaper[]> {
  const dataFolder = join(wanted.folder, 'data');
  const conversations = new Map<PaperCase, Awaited<ReturnType<typeof fillCase>>>();
  let request: Request | undefined;
  const session = await openChromiumSession({
    browserPath: wanted.browserPath,
    dataFolder,
    headless: true,
    async beforePage(door) {
      request = door;
      await setUpVault(door, { label: 'Sanne', passphrase: randomUUID() });
      for (const theCase of wanted.cases) conversations.set(theCase, await fillCase(door, theCase));
    },
  });
  const { page } = session;
  const host = createChromiumHost({ dataFolder, page: () => page, choosePath: async () => null });
  const made: MadePaper[] = [];
  try {
    for (const [theCase, conversationId] of conversations) {
      if (!request) throw new Error('the vault answers before the page is there');
      await goToNote(page, theCase.mark);
      for (const kind of wanted.kinds) {
        await goToPaper(page, kind);
        for (const look of wanted.looks) {
          await askThrough(request, papers.setLook, { conversationId, look });
          const paper = await askThrough(request, papers.show, { conversationId, kind });
          const path = join(wanted.folder, `${theCase.name}-${kind}-${look.size}-${look.layout}`);
          await printShown(page, host, { paper, path: `${path}.pdf` });
          writeFileSync(`${path}.docx`, await buildDocx(paper));
          writeFileSync(`${path}.txt`, paperInText(paper));
          made.push({ theCase, paper, path });
        }
      }
    }
  } finally {
    await session.close();
  }
  return made;
}

/** Makes the folder when it is not there. */
export function folderFor(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}

/** A page that just heard of a change reads the paper again and shows nothing meanwhile; then it is asked once more. */
async function printShown(
  page: Page,
  host: Pick<Host, 'savePageAsPdf'>,
  print: { readonly paper: Paper; readonly path: string },
): Promise<void> {
  const { kind, look } = print.paper;
  const size = `.paper-size-${look.size}.paper-layout-${look.layout}`;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await page.locator(`[data-paper-ready="${kind}"]:has(${size})`).waitFor();
    if (await host.savePageAsPdf({ path: print.path, paper: kind })) return;
  }
  throw new Error(`the page does not show the ${kind}`);
}

const MOST_TRIES = 5;
