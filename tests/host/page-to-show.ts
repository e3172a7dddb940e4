import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPageWhenStale } from '../../main/cli/build-page.ts';
import { pageFolder } from '../../main/host/app-folders.ts';

/** Sees to it that there is a built page; any will do, because these tests are about the window around it. */
export async function needPageToShow(): Promise<void> {
  if (existsSync(join(pageFolder(), 'index.html'))) return;
  await buildPageWhenStale((line) => console.log(line));
}
