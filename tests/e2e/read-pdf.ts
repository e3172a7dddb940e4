import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

export interface ReadPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** A pdf as a reader finds it: its words, its pages, its smallest letters in points, and what it says of itself. */
export interface ReadPdf {
  readonly text: string;
  readonly pages: readonly ReadPage[];
  readonly smallestLetters: number;
  readonly isTagged: boolean;
  readonly title: string;
  readonly language: string;
  /** How often each kind of tag stands in it: H1, H2, LI. */
  readonly tags: Readonly<Record<string, number>>;
  readonly hasAllFonts: boolean;
  /** Everything it says of itself, for who looks for a name. */
  readonly properties: string;
}

export async function readPdf(path: string): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  const sizes: number[] = [];
  const fonts: boolean[] = [];
  const tags: Record<string, number> = {};
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const words: string[] = [];
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      words.push(item.hasEOL ? `${item.str} ` : item.str);
      if (item.str.trim() !== '') sizes.push(Math.hypot(item.transform[2], item.transform[3]));
    }
    pages.push({ width, height, text: words.join('') });
    fonts.push(...(await fontsOf(page)));
    count(await page.getStructTree(), tags);
  }
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  const said: Record<string, unknown> = { ...info };
  await pdf.destroy();
  return {
    text: pages
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' '),
    pages,
    smallestLetters: Math.min(...sizes),
    isTagged: marks?.Marked === true,
    title: String(said.Title ?? ''),
    language: String(said.Language ?? ''),
    tags,
    hasAllFonts: fonts.every(Boolean),
    properties: JSON.stringify(info),
  };
}

/** Of each typeface a page uses, whether its letters are in the file. */
async function fontsOf(page: PDFPageProxy): Promise<boolean[]> {
  await page.getOperatorList();
  const { styles } = await page.getTextContent();
  return Object.keys(styles).map((name) => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
    return (
      typeof font === 'object' && font !== null && !('missingFile' in font && font.missingFile)
    );
  });
}

function count(node: unknown, tags: Record<string, number>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node) tags[String(node.role)] = (tags[String(node.role)] ?? 0) + 1;
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) count(child, tags);
  }
}
