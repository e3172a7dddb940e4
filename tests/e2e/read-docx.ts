import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** A docx as a reader finds it: its words, and the sizes (half points) its styles and runs ask for. */
export function readDocx(path: string): {
  text: string;
  smallestLetters: number;
  pageWidth: string;
} {
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  const xml = (name: string) => {
    const file = files[name];
    return file ? strFromU8(file) : '';
  };
  const body = xml('word/document.xml');
  const sizes = [...`${body}${xml('word/styles.xml')}`.matchAll(/<w:sz w:val="(\d+)"/g)];
  return {
    text: body
      .replace(/<\/w:p>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' '),
    smallestLetters: Math.min(...sizes.map(([, size]) => Number(size) / 2)),
    pageWidth: /<w:pgSz[^>]*w:w="(\d+)"/.exec(body)?.[1] ?? '',
  };
}
