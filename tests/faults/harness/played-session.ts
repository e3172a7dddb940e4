import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { makeVault } from '../../../main/cli/story-player/first-steps.ts';
import { handsOn } from '../../../main/cli/story-player/hands.ts';
import type { ChromiumSession } from '../../../main/host/chromium/open-session.ts';
import { serveSession } from '../../../main/host/chromium/serve-session.ts';
import { PlayedWords, playedFiles } from './played-words.ts';

/**
 * A session as the supervisor starts it, with a person in it. In the first one that person makes a vault, writes, and locks
 * when told; the next ones only show the door. The words are read here, so that no process that outlives this one, the
 * supervisor least of all, ever gets them from the test.
 */
const folder = process.env.NAAST_PLAYED_FOLDER ?? '';
const files = playedFiles(folder);
void serveSession((session) => void play(session));

async function play(session: ChromiumSession): Promise<void> {
  if (existsSync(files.isOpen)) {
    await session.page.getByRole('textbox', { name: 'Wachtzin', exact: true }).waitFor();
    writeFileSync(files.isLockedAgain, '');
    return;
  }
  const words = PlayedWords.parse(JSON.parse(readFileSync(files.words, 'utf8')));
  const { page } = session;
  const hands = handsOn(page);
  const groups = await makeVault(hands, words.passphrase);
  writeFileSync(files.recoveryKey, groups.join('-'));
  await hands.press(page.getByRole('button', { name: 'Inwoner toevoegen' }));
  await hands.write(page.getByRole('textbox', { name: 'Naam', exact: true }), words.name);
  await hands.press(page.getByRole('button', { name: 'Bewaren' }));
  await hands.press(page.getByRole('button', { name: 'Zaak openen' }));
  const question = page.getByRole('textbox', { name: 'De vraag, in eigen woorden', exact: true });
  await hands.write(question, words.note);
  // Copied and cut, so that the browser has had it in every one of its processes that deals with text.
  await hands.keys('ControlOrMeta+a', 'ControlOrMeta+c');
  writeFileSync(files.isOpen, String(session.vaultPid));
  while (!existsSync(files.mayLock)) await wait(50);
  await hands.keys('Control+l');
}
