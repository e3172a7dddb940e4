import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** A docx as a reader finds it: its words, and the sizes (points) its styles and runs ask for. */
export interface ReadDocx {
  readonly text: string;
  readonly smallestLetters: number;
  readonly pageWidth: string;
  /** How many paragraphs have each style. */
  readonly styles: Readonly<Record<string, number>>;
  readonly language: string;
  readonly altTexts: readonly string[];
  /** Everything it says of itself, for who looks for a name. */
  readonly properties: string;
}

export function readDocx(path: string): ReadDocx {
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  const xml = (name: string) => {
    const file = files[name];
    return file ? strFromU8(file) : '';
  };
  const body = xml('word/document.xml');
  const sizes = [...`${body}${xml('word/styles.xml')}`.matchAll(/<w:sz w:val="(\d+)"/g)];
  const styles: Record<string, number> = {};
  for (const [, style = ''] of body.matchAll(/<w:pStyle w:val="([^"]*)"/g)) {
    styles[style] = (styles[style] ?? 0) + 1;
  }
  return {
    text: body
      .replace(/<w:drawing>.*?<\/w:drawing>/gs, '')
      .replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
      .replace(/\s+/g, ' '),
    smallestLetters: Math.min(...sizes.map(([, size]) => Number(size) / 2)),
    pageWidth: /<w:pgSz[^>]*w:w="(\d+)"/.exec(body)?.[1] ?? '',
    styles,
    language: /<w:lang w:val="([^"]*)"/.exec(xml('word/styles.xml'))?.[1] ?? '',
    altTexts: Array.from(body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g), ([, text = '']) => text),
    properties: Object.keys(files)
      .filter((name) => name.startsWith('docProps/'))
      .map(xml)
      .join(''),
  };
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
