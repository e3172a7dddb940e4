import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx } from '../../../main/features/papers/docx/build-docx.ts';
import { type Paper, paperKinds } from '../../../shared/features/papers/schema.ts';
import { aPaper, blockOfEveryKind } from './a-paper.ts';

describe('buildDocx', () => {
  it('says everything in the order of the paper when there is a block of every kind', async () => {
    const { document } = await partsOf(aPaper());
    expect(paragraphsOf(document).map(({ text }) => text)).toEqual([
      'Uw gesprek over hulp in huis',
      'Dinsdag 3 november 2026, met mevrouw Jansen',
      'Dit hebt u verteld',
      'Uw buurvrouw doet nog boodschappen.',
      '“Ik wil weer naar mijn zus en naar de moskee.”',
      'Ik loop met een rollator.',
      'Mevrouw Jansen\u00a0· stuurt u het verslag\u00a0· dinsdag 17 november 2026',
      'Zet uw brieven klaar.\ndonderdag 5 november 2026',
      'Vervoer naar uw zus\nDe gemeente beslist hierover.',
      'Verslag: Wat de gemeente opschrijft.',
      'Wie zei het?   ☐ mevrouw Yildiz   ☐ Sanne Bakker',
      'Wanneer',
      'Sanne Bakker\t06 000 000 12\ncliëntondersteuner',
      '',
    ]);
  });

  it('leaves out what is empty without a trace when parts of a block are not known', async () => {
    const { agreement, unclear, tick_box } = blockOfEveryKind;
    const { document } = await partsOf(
      aPaper({
        subtitle: '',
        blocks: [
          { ...agreement, who: '', when: '' },
          { ...agreement, who: '' },
          { ...agreement, what: 'Het verslag komt met de post.' },
          { ...unclear, detail: '' },
          { ...tick_box, when: '' },
        ],
      }),
    );
    expect(paragraphsOf(document).map(({ text }) => text)).toEqual([
      'Uw gesprek over hulp in huis',
      'stuurt u het verslag',
      'stuurt u het verslag\u00a0· dinsdag 17 november 2026',
      'Mevrouw Jansen\u00a0· Het verslag komt met de post. dinsdag 17 november 2026',
      'Vervoer naar uw zus',
      'Zet uw brieven klaar.',
    ]);
  });

  it('is A4 with margins of 20 mm when it is opened', async () => {
    const { document } = await partsOf(aPaper());
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const margins = document.match(/<w:pgMar [^>]*>/)?.[0];
    for (const side of ['top', 'right', 'bottom', 'left']) {
      expect(margins).toContain(`w:${side}="1134"`);
    }
  });

  it('has no letters below 14 points anywhere, and larger titles and telephone numbers', async () => {
    const parts = await partsOf(aPaper());
    const { media: _, ...texts } = parts;
    const sizes = Object.values(texts).flatMap((xml) =>
      Array.from(xml.matchAll(/<w:szC?s? w:val="(\d+)"/g), ([, size]) => Number(size)),
    );
    expect(Math.min(...sizes)).toBe(28);
    expect(defaultsOf(parts.styles)).toContain('<w:sz w:val="28"/>');
    expect(styleOf('Heading1', parts.styles)).toContain('<w:sz w:val="40"/>');
    expect(styleOf('Heading2', parts.styles)).toContain('<w:sz w:val="32"/>');
    expect(paragraphsOf(parts.document).at(-2)?.xml).toContain('<w:sz w:val="36"/>');
  });

  it('is in Dutch, black, without hyphenation, in one typeface with a plain one to fall back on', async () => {
    const { styles, settings, fontTable } = await partsOf(aPaper());
    expect(defaultsOf(styles)).toContain('w:lang w:val="nl-NL"');
    expect(defaultsOf(styles)).toContain('w:ascii="Atkinson Hyperlegible Next"');
    expect(defaultsOf(styles)).toContain('w:line="420" w:lineRule="atLeast"');
    expect(settings).toContain('<w:autoHyphenation w:val="false"/>');
    expect(fontTable).toMatch(/w:name="Atkinson Hyperlegible Next".*<w:altName w:val="Arial"\/>/);
  });

  it('marks titles as headings that stay with what stands under them when a screen reader looks', async () => {
    const { document, styles } = await partsOf(aPaper());
    const paragraphs = paragraphsOf(document);
    expect(paragraphs[0]?.style).toBe('Heading1');
    expect(paragraphs[2]?.style).toBe('Heading2');
    for (const heading of ['Heading1', 'Heading2']) {
      expect(styleOf(heading, styles)).toContain('<w:keepNext/>');
    }
  });

  it('splits no block over pages when a page ends', async () => {
    const { document, styles } = await partsOf(aPaper());
    for (const { style, xml } of paragraphsOf(document)) {
      expect(`${xml}${style ? styleOf(style, styles) : ''}`).toContain('<w:keepLines/>');
    }
  });

  it('keeps a writing line under what it belongs to, and words under who said them', async () => {
    const { tick_box, writing_line, paragraph, own_words } = blockOfEveryKind;
    const { document } = await partsOf(
      aPaper({ blocks: [tick_box, writing_line, paragraph, own_words, paragraph] }),
    );
    const stays = paragraphsOf(document).map(({ xml }) => xml.includes('<w:keepNext/>'));
    expect(stays.slice(2)).toEqual([true, false, true, false, false]);
  });

  it('sets a post, rules and a dashed frame when it is copied in black and white', async () => {
    const { document, styles } = await partsOf(aPaper());
    const lines = Object.fromEntries(
      paragraphsOf(document)
        .slice(2)
        .map(({ style }) => [style, bordersOf(styleOf(style, styles))]),
    );
    expect(lines).toEqual({
      Heading2: [],
      paragraph: [],
      own_words: ['left single'],
      list_item: [],
      agreement: ['top single', 'between single'],
      tick_box: [],
      unclear: ['top dashed', 'left dashed', 'bottom dashed', 'right dashed'],
      term: [],
      choices: [],
      fill_in: ['bottom single', 'between single'],
      contact: ['top single', 'between single'],
      writing_line: ['bottom single', 'between single'],
    });
    const lastRules = paragraphsOf(document).filter(({ xml }) => xml.includes('<w:bottom'));
    expect(lastRules.map(({ style }) => style)).toEqual(['agreement', 'contact']);
  });

  it('has points and boxes as real lists, so that a screen reader says how many there are', async () => {
    const { numbering, styles } = await partsOf(aPaper());
    const lists = ['list_item', 'tick_box'].map((kind) => {
      const reference = styleOf(kind, styles).match(/<w:numPr>.*<w:numId w:val="([^"]*)"/)?.[1];
      return reference;
    });
    expect(new Set(lists).size).toBe(2);
    expect(lists).not.toContain(undefined);
    expect(
      Array.from(numbering.matchAll(/<w:lvlText w:val="([•☐])"/g), ([, sign]) => sign),
    ).toEqual(['•', '☐']);
  });

  it('sets pictograms left of their headings, with their meaning for who cannot see them', async () => {
    const heading = { kind: 'heading' as const, key: 'a', text: 'Wie kunt u bellen?' };
    const { document, media } = await partsOf(
      aPaper({ blocks: [{ ...heading, pictogram: 'bellen' }, blockOfEveryKind.contact] }),
    );
    expect(document).toContain('descr="Pictogram: bellen"');
    expect(paragraphsOf(document)[2]?.text).toBe('Wie kunt u bellen?');
    // 11 mm is 396,000 English metric units.
    expect(document).toMatch(/<wp:extent cx="3960\d\d" cy="3960\d\d"/);
    expect(media).toHaveLength(1);
  });

  it('has larger letters and larger numbers when it is made for who reads with difficulty', async () => {
    const { styles, document } = await partsOf(aPaper({ look: { size: 20, layout: 'b1' } }));
    expect(defaultsOf(styles)).toContain('<w:sz w:val="40"/>');
    expect(styleOf('Heading2', styles)).toContain('<w:sz w:val="44"/>');
    const sizes = Array.from(`${styles}${document}`.matchAll(/<w:sz w:val="(\d+)"/g), ([, size]) =>
      Number(size),
    );
    expect(Math.min(...sizes)).toBe(40);
  });

  it('says on each page who made it and which page it is', async () => {
    const { footer, document } = await partsOf(aPaper());
    expect(document).toContain('<w:footerReference w:type="default"');
    expect(paragraphsOf(footer).map(({ text }) => text)).toEqual([
      'Gemaakt door u en Sanne Bakker. U mag dit blad verbeteren.',
      'pagina PAGE van NUMPAGES',
    ]);
  });

  it.each(paperKinds)(
    'tells in its properties nothing of a person when it is a %s',
    async (kind) => {
      const { core, app, custom } = await partsOf(
        aPaper({ kind, title: 'Het gesprek van mevrouw Yildiz' }),
      );
      const texts = Array.from(core.matchAll(/<(dc:title|dc:creator|cp:lastModifiedBy)>([^<]*)/g));
      expect(texts).toHaveLength(3);
      expect(texts.filter(([, name]) => name !== 'dc:title').map(([, , text]) => text)).toEqual([
        'Naast',
        'Naast',
      ]);
      expect(`${core}${app}${custom}`).not.toMatch(/Yildiz|Bakker|Jansen/);
    },
  );

  it('stays a file that Word can open when a note has signs in it that XML does not allow', async () => {
    const text =
      'Regel een\u0000\u000b\u001f & <b>"twee"</b>\r\nregel\tdrie \ud800 en \ufffe أمينة 👵🏽';
    const { document } = await partsOf(aPaper({ blocks: [{ kind: 'paragraph', key: 'a', text }] }));
    expect(paragraphsOf(document).at(-1)?.text).toBe(
      'Regel een & <b>"twee"</b>\nregel drie  en  أمينة 👵🏽',
    );
    expect(document.isWellFormed()).toBe(true);
  });

  it('sets the one thing that may not be overlooked in bold, and other words not', async () => {
    const { document } = await partsOf(
      aPaper({
        blocks: [
          { kind: 'paragraph', key: 'a', text: 'Bel eerst.' },
          { kind: 'paragraph', key: 'b', text: 'Geen besluit.', isStrong: true },
        ],
      }),
    );
    const [plain, strong] = paragraphsOf(document).slice(-2);
    expect(plain?.xml).not.toContain('<w:b/>');
    expect(strong?.xml).toContain('<w:b/>');
  });

  it('is a paper with a title only when there are no blocks', async () => {
    const { document } = await partsOf(aPaper({ blocks: [] }));
    expect(paragraphsOf(document)).toHaveLength(2);
  });
});

async function partsOf(paper: Paper) {
  const files = unzipSync(await buildDocx(paper));
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return {
    document: read('word/document.xml'),
    styles: read('word/styles.xml'),
    settings: read('word/settings.xml'),
    numbering: read('word/numbering.xml'),
    fontTable: read('word/fontTable.xml'),
    footer: read('word/footer1.xml'),
    core: read('docProps/core.xml'),
    app: read('docProps/app.xml'),
    custom: read('docProps/custom.xml'),
    media: Object.keys(files).filter((path) => path.startsWith('word/media/')),
  };
}

function paragraphsOf(xml: string): { xml: string; style: string; text: string }[] {
  return Array.from(xml.matchAll(/<w:p>.*?<\/w:p>/gs), ([paragraph]) => ({
    xml: paragraph,
    style: paragraph.match(/<w:pStyle w:val="([^"]*)"/)?.[1] ?? '',
    text: textOf(paragraph),
  }));
}

/** The words, with breaks and tabs as the characters they stand for and a field as its name. */
function textOf(paragraph: string): string {
  return paragraph
    .replace(/<w:pPr>.*?<\/w:pPr>|<w:drawing>.*?<\/w:drawing>/gs, '')
    .replaceAll('<w:br/>', '\n')
    .replaceAll('<w:tab/>', '\t')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function defaultsOf(styles: string): string {
  return styles.match(/<w:docDefaults>.*<\/w:docDefaults>/s)?.[0] ?? '';
}

function styleOf(id: string, styles: string): string {
  return styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'))?.[0] ?? '';
}

function bordersOf(style: string): string[] {
  const borders = style.match(/<w:pBdr>.*<\/w:pBdr>/s)?.[0] ?? '';
  return Array.from(
    borders.matchAll(/<w:(\w+) w:val="(\w+)"/g),
    ([, side, look]) => `${side} ${look}`,
  );
}
