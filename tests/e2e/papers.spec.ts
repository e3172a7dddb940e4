import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { installedBrowser } from '../../main/host/chromium/find-browser.ts';
import { paperCases } from '../papers/cases.ts';
import { findLibreOffice } from '../papers/libre-office.ts';
import { provePapers } from '../papers/prove-papers.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { test } from './fixtures.ts';

test('papers of the awkward case are right at both ends: pdf, docx and LibreOffice', async () => {
  test.setTimeout(240_000);
  const folder = tempFolder();
  const browserPath = installedBrowser();
  if (!browserPath) throw new Error('npm test finds or fetches a browser first');
  mkdirSync(join(folder.path, 'out'));
  try {
    const proven = await provePapers({
      browserPath,
      folder: join(folder.path, 'out'),
      cases: paperCases.filter(({ name }) => name === 'lastig'),
      kinds: ['gespreksblad', 'samenvatting'],
      looks: [
        { size: 14, layout: 'b1' },
        { size: 20, layout: 'a2' },
      ],
    });
    expect(proven).toHaveLength(4);
    for (const { made, faults } of proven)
      expect({ path: made.path, faults }).toEqual({ path: made.path, faults: [] });
    const inLibreOffice = proven.filter((paper) => paper.pagesInLibreOffice !== undefined);
    expect(inLibreOffice).toHaveLength(findLibreOffice() === undefined ? 0 : 4);
  } finally {
    folder.remove();
  }
});
