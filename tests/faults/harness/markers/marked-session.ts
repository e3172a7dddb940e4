import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { unlockVault } from '../../../../main/cli/story-player/first-steps.ts';
import { type Hands, handsOn } from '../../../../main/cli/story-player/hands.ts';
import { savePaper } from '../../../../main/cli/story-player/papers.ts';
import {
  type ChromiumSession,
  openChromiumSession,
} from '../../../../main/host/chromium/open-session.ts';
import { backup } from '../../../../shared/features/backup/contract.ts';
import { notes } from '../../../../shared/features/notes/contract.ts';
import { search } from '../../../../shared/features/search/contract.ts';
import { goToNote } from '../../../bench/notes-page.ts';
import { goToPaper } from '../../../papers/go-to-paper.ts';
import { aLine } from '../../../support/builders.ts';
import { markerOf } from '../../../support/marked-sheet.ts';
import { standStill } from './moments.ts';

/**
 * Someone works in the Chromium shell, without a window: unlocks, types, copies, searches, saves papers, makes a backup, meets a
 * crash, and locks. At each moment the process that started this one looks at every file there is, but for the papers themselves.
 */
const [browserPath = '', dataFolder = '', saveFolder = '', passphrase = '', ...words] =
  process.argv.slice(2);
const [conversationId = '', word = ''] = words;
/** A word of the notes, by which their conversation is found. */
const noted = markerOf('openline');
mkdirSync(saveFolder, { recursive: true });

await work();
await lock();
await standStill('locked');
process.exit(0);

async function open(): Promise<{ session: ChromiumSession; hands: Hands }> {
  const session = await openChromiumSession({
    browserPath,
    dataFolder,
    headless: true,
    saveFolder,
  });
  const hands = handsOn(session.page);
  await unlockVault(hands, passphrase);
  return { session, hands };
}

async function work(): Promise<void> {
  const { session, hands } = await open();
  const { page } = session;
  await standStill('unlocked');
  await hands.press(page.getByRole('navigation').getByRole('button', { name: 'Inwoners' }));
  await hands.press(page.getByRole('button', { name: 'Inwoner toevoegen' }));
  await hands.write(page.getByRole('textbox', { name: 'Naam', exact: true }), word);
  await hands.keys('ControlOrMeta+a', 'ControlOrMeta+c');
  await standStill('typing in a form, copied');
  await hands.press(page.getByRole('button', { name: 'Bewaren' }));
  await ask(session, search.find.name, { words: word });
  await ask(session, notes.list.name, { conversationId });
  await standStill('saved and searched');
  await goToNote(page, noted);
  await goToPaper(page, 'samenvatting');
  for (const as of ['pdf', 'docx'] as const) await saveAs(hands, as);
  let isSaving = true;
  const saving = save(session, () => isSaving);
  await standStill('saving');
  isSaving = false;
  await saving;
  const backingUp = ask(session, backup.checkNow.name, {});
  await standStill('backing up');
  await backingUp;
  await standStill('backed up');
  if (session.vaultPid) process.kill(session.vaultPid, 'SIGKILL');
  await session.ended;
  await standStill('crashed');
}

/** Saves the summary, and stands still for as long as that takes. */
async function saveAs(hands: Hands, as: 'pdf' | 'docx'): Promise<void> {
  const path = join(saveFolder, `samenvatting.${as}`);
  let isSaving = true;
  const saving = savePaper(hands, { kind: 'samenvatting', as, path }).finally(() => {
    isSaving = false;
  });
  // Whoever waits for it is told; until then nobody hears that it failed.
  saving.catch(() => undefined);
  while (isSaving) await standStill(`saving a ${as}`);
  await saving;
  await standStill(`saved a ${as}`);
}

async function lock(): Promise<void> {
  const { session, hands } = await open();
  await hands.keys('Control+l');
  await session.ended;
}

async function save(session: ChromiumSession, goesOn: () => boolean): Promise<void> {
  for (let position = 0; goesOn(); position += 1) {
    const text = `${word} ${'naar de moskee '.repeat(200)}`;
    const input = { conversationId, changed: [aLine({ text, position })], removed: [] };
    await ask(session, notes.save.name, input);
  }
}

/** Through the page and its bridge, so that the browser has had the answer as well. */
async function ask({ page }: ChromiumSession, call: string, input: unknown): Promise<void> {
  const answer = await page.evaluate(
    // This runs in the page.
    (wire) => (globalThis as unknown as { naast: Bridge }).naast.request(wire),
    { call, input },
  );
  if (!answer.ok) throw new Error(`${call} was refused`);
}

interface Bridge {
  request(wire: unknown): Promise<{ readonly ok: boolean }>;
}
