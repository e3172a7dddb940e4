import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { FONT, FONT_FOR_OTHER_SCRIPTS } from '../../main/features/papers/docx/font-table.ts';

const run = promisify(execFile);
/** LibreOffice takes long for its first document on a slow computer. */
const MOST_MS = 300_000;

/**
 * Word takes the typeface that the docx names in the place of one that is not there. LibreOffice does not read that, and asks
 * the computer; the computer says the same here.
 */
const asWordDoes = `<?xml version="1.0"?>
<fontconfig>
  <match target="pattern">
    <test name="family"><string>${FONT}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${FONT_FOR_OTHER_SCRIPTS}</string></edit>
  </match>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;

/** The command of LibreOffice on this computer, if it is there. */
export function findLibreOffice(): string | undefined {
  for (const command of ['soffice', 'libreoffice']) {
    try {
      execFileSync(command, ['--version'], { stdio: 'ignore', timeout: MOST_MS });
      return command;
    } catch {
      // Not under this name.
    }
  }
  return undefined;
}

/** Lets LibreOffice make a pdf of each docx, without a window; gives the path of each in the same order. */
export async function convertAll(
  libreOffice: string,
  docxPaths: readonly string[],
  folder: string,
): Promise<string[]> {
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, asWordDoes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run(
    libreOffice,
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...docxPaths,
    ],
    { timeout: MOST_MS, env: { ...process.env, FONTCONFIG_FILE: fonts } },
  );
  return docxPaths.map((path) => join(folder, `${parse(path).name}.pdf`));
}
