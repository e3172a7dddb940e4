import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPageWhenStale } from '../../../main/cli/build-page.ts';
import { vaultsFolder } from '../../../main/host/app-folders.ts';
import { installedBrowser } from '../../../main/host/chromium/find-browser.ts';
import { openDatabase } from '../../../main/storage/open-database.ts';
import { recordChange } from '../../../main/storage/record-change.ts';
import { fileIds, fullFile, insertFile, markersIn } from '../../support/full-file.ts';
import { markerOf } from '../../support/marked-sheet.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import type { FaultRow } from '../harness/fault-row.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { type FileSearch, searchFiles } from '../harness/markers/marked-files.ts';
import { watchProcesses } from '../harness/memory/processes.ts';
import { type Secret, secretKey, secretText } from '../harness/memory/secret-forms.ts';

const harness = join(import.meta.dirname, '..', 'harness', 'markers');
const TYPED = markerOf('typed');

/**
 * A vault with a word of its own in every field is worked in, through the page: unlocked, typed and copied in, searched, saved,
 * papers of it saved as pdf and docx, backed up, crashed and locked. At each of these moments every file is searched: vault,
 * browser, temporary, nameless and what was logged. The controls are a sort that SQLite spills where it likes, a word put into a file, and the papers themselves.
 */
export const markers: FaultRow = {
  promise: 'P2',
  name: 'markers',
  isNodeOnly: false,
  async run() {
    const browserPath = installedBrowser();
    if (process.platform !== 'linux') {
      return { notRun: 'only Linux shows which files without a name a process has open' };
    }
    if (!browserPath) return { notRun: 'no Chromium, Chrome or Edge here' };
    await buildPageWhenStale(() => undefined);
    const made = await makeVault();
    const folder = tempFolder();
    try {
      const secrets = secretsOf(made);
      fill(made);
      const looks = await lookWhileWorkedIn({ made, browserPath, folder: folder.path, secrets });
      const ours = await lookWhileSorting(join(folder.path, 'ours'), made, 'memory');
      const theirs = await lookWhileSorting(join(folder.path, 'theirs'), made, 'file');
      const all = [...looks, { moment: 'sorting', search: ours }];
      const failures = all.flatMap(({ moment, search }) =>
        search.marked.map(({ path, names }) => `${moment}: ${path} holds ${names.join(', ')}`),
      );
      const moments = new Set(all.map(({ moment }) => moment));
      const files = Math.max(...all.map(({ search }) => search.files));
      return {
        tries: all.length,
        failures,
        controlFailedAsItMust:
          theirs.marked.length > 0 &&
          isFoundInAFile(folder.path, secrets) &&
          arePapersFound(papersIn(folder.path)),
        figures: `${secrets.length} words and traces of papers searched at ${moments.size} moments in up to ${files} files, ${failures.length} found`,
      };
    } finally {
      folder.remove();
      made.remove();
    }
  },
};

/** A paper is packed, so that no word of it can be read in its bytes; it is known by what it begins with, or by its parts. */
const papers: readonly Secret[] = [
  { name: 'a pdf', forms: [Buffer.from('%PDF-1.')] },
  { name: 'a docx', forms: [Buffer.from('word/document.xml')] },
];

function secretsOf({ databaseKey, opensWith }: MadeVault): Secret[] {
  const words = [...markersIn(fullFile()), TYPED];
  return [
    ...words.map((word) => secretText(word, word)),
    secretText('the passphrase', opensWith.passphrase),
    secretKey('the key', databaseKey),
    ...papers,
  ];
}

function fill({ filesIn, folder, databaseKey }: MadeVault): void {
  const opened = openDatabase(filesIn(folder).database, databaseKey);
  if (!opened.ok) throw new Error(opened.error);
  recordChange(opened.value, () => insertFile(opened.value, fullFile()));
  opened.value.close();
}

interface Look {
  readonly moment: string;
  readonly search: FileSearch;
}

/** Everything the shell writes goes below one folder: its data, its temporary files, and what it takes for a home. */
async function lookWhileWorkedIn(parts: {
  made: MadeVault;
  browserPath: string;
  folder: string;
  secrets: readonly Secret[];
}): Promise<Look[]> {
  const { made, browserPath, secrets } = parts;
  const folder = join(parts.folder, 'work');
  const dataFolder = join(folder, 'data');
  cpSync(made.folder, vaultsFolder(dataFolder), { recursive: true });
  const { passphrase } = made.opensWith;
  const saveFolder = papersIn(parts.folder);
  const session = [browserPath, dataFolder, saveFolder, passphrase, fileIds.conversation, TYPED];
  return lookAtMoments({ program: 'marked-session.ts', args: session, folder, secrets });
}

/** Beside the folder of everything else: what a person saves is meant to be read. */
function papersIn(folder: string): string {
  return join(folder, 'papers');
}

function arePapersFound(folder: string): boolean {
  const { marked } = searchFiles(folder, [], papers);
  return papers.every(({ name }) => marked.some(({ names }) => names.includes(name)));
}

async function lookWhileSorting(
  folder: string,
  made: MadeVault,
  place: 'memory' | 'file',
): Promise<FileSearch> {
  mkdirSync(folder, { recursive: true });
  const key = Buffer.from(made.databaseKey).toString('hex');
  const args = [join(folder, 'lines.db'), key, TYPED, place];
  const secrets = [secretText(TYPED, TYPED)];
  const [look] = await lookAtMoments({ program: 'spilling-sort.ts', args, folder, secrets });
  if (!look) throw new Error('nothing was sorted');
  return look.search;
}

/** Runs a program that stands still now and then, and searches each time; what it said is searched with the files. */
async function lookAtMoments(run: {
  program: string;
  args: readonly string[];
  folder: string;
  secrets: readonly Secret[];
}): Promise<Look[]> {
  const { folder, secrets } = run;
  const mark = `NAAST_MARK=${randomUUID()}`;
  // A short name: the path of the browser's socket has room for some hundred letters.
  const temporary = join(folder, 'tmp');
  const home = join(folder, 'home');
  for (const path of [temporary, home]) mkdirSync(path, { recursive: true });
  const said: Buffer[] = [];
  const child = fork(join(harness, run.program), [...run.args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...environment(temporary, home), NAAST_MARK: mark.split('=')[1] },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => said.push(part));
  }
  const watch = watchProcesses(child.pid ?? 0, mark);
  const looks: Look[] = [];
  try {
    child.on('message', (moment) => {
      writeFileSync(join(folder, 'said'), Buffer.concat(said));
      const pids = watch.running().map(({ pid }) => pid);
      looks.push({ moment: String(moment), search: searchFiles(folder, pids, secrets) });
      child.send('go on');
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) throw new Error(`${run.program} ended: ${Buffer.concat(said).toString()}`);
    return looks;
  } finally {
    watch.stop();
  }
}

function environment(temporary: string, home: string): NodeJS.ProcessEnv {
  const { XDG_CONFIG_HOME: _, XDG_CACHE_HOME: __, XDG_DATA_HOME: ___, ...env } = process.env;
  return { ...env, TMPDIR: temporary, HOME: home };
}

/** In each form; were a form not found in a file, it would not be found in any other. */
function isFoundInAFile(folder: string, secrets: readonly Secret[]): boolean {
  const planted = join(folder, 'planted');
  mkdirSync(planted);
  const forms = secrets.flatMap((secret) => secret.forms);
  for (const [number, form] of forms.entries()) writeFileSync(join(planted, `${number}`), form);
  return searchFiles(planted, [], secrets).marked.length === forms.length;
}
