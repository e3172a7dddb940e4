import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A pdf as a reader finds it: its words, its pages in points and its smallest letters in points. */
export interface ReadPdf {
  readonly text: string;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly smallestLetters: number;
  readonly isTagged: boolean;
  readonly title: string;
}

export async function readPdf(path: string): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const pages: { width: number; height: number }[] = [];
  const words: string[] = [];
  const sizes: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ width, height });
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      words.push(item.hasEOL ? `${item.str} ` : item.str);
      if (item.str.trim() !== '') sizes.push(Math.hypot(item.transform[2], item.transform[3]));
    }
  }
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  return {
    text: words.join('').replace(/\s+/g, ' '),
    pages,
    smallestLetters: Math.min(...sizes),
    isTagged: marks?.Marked === true,
    title: 'Title' in info ? String(info.Title) : '',
  };
}
