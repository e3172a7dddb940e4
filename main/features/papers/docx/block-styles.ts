import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions } from 'docx';
import { BorderStyle } from 'docx';
import type { PaperBlockKind } from '../../../../shared/features/papers/schema.ts';
import { BOX_LIST, BULLET_LIST } from './block-lists.ts';
import { textWidth, twips } from './page-size.ts';

/** The style of a kind of block; headings have Word's own, so that they show in its navigation. */
export function styleOfBlock(kind: PaperBlockKind): string {
  return kind === 'heading' ? 'Heading2' : kind;
}

/** Rules are in eighths of a point, and at most 31 points away from the words. */
const rule = { style: BorderStyle.SINGLE, size: 7, space: 4, color: '000000' };
const dashes = { style: BorderStyle.DASHED, size: 12, space: 6, color: '000000' };
/** A post 1.9 mm wide. */
const post = { style: BorderStyle.SINGLE, size: 43, space: 8, color: '000000' };

interface BlockLook {
  /** As Word lists it among its styles. */
  readonly name: string;
  readonly paragraph: IParagraphStylePropertiesOptions;
}

type BlockLooks = { readonly [Kind in Exclude<PaperBlockKind, 'heading'>]: BlockLook };

/**
 * Neighbours with the same rules share them in Word: `between` is what stands between two of a kind. Where that is not
 * known, as in LibreOffice, each draws its own. So in a row of ruled blocks the rule below is the last one's alone.
 */
const looksIn = (gutter: number): BlockLooks => ({
  paragraph: { name: 'Tekst', paragraph: {} },
  own_words: {
    name: 'Eigen woorden',
    paragraph: { border: { left: post }, indent: { left: twips(5) } },
  },
  list_item: {
    name: 'Punt',
    paragraph: { numbering: { reference: BULLET_LIST, level: 0 } },
  },
  agreement: {
    name: 'Afspraak',
    paragraph: { border: { top: rule, between: rule } },
  },
  tick_box: {
    name: 'Zelf doen',
    paragraph: { numbering: { reference: BOX_LIST, level: 0 } },
  },
  unclear: {
    name: 'Nog niet duidelijk',
    paragraph: {
      border: { top: dashes, left: dashes, bottom: dashes, right: dashes },
      indent: { left: twips(4), right: twips(4) },
    },
  },
  contact: {
    name: 'Wie u kunt bellen',
    paragraph: {
      border: { top: rule, between: rule },
      rightTabStop: textWidth(gutter),
    },
  },
  term: { name: 'Moeilijk woord', paragraph: {} },
  choices: { name: 'Aankruisen', paragraph: {} },
  fill_in: {
    name: 'Invullen',
    paragraph: { border: { bottom: rule, between: rule }, spacing: { before: twips(4) } },
  },
  writing_line: {
    name: 'Schrijflijn',
    paragraph: { border: { bottom: rule, between: rule }, spacing: { before: twips(5) } },
  },
});

/** What the last of a row has and the others have not. */
export function lookOfLast(kind: PaperBlockKind): IParagraphStylePropertiesOptions {
  if (kind !== 'agreement' && kind !== 'contact') return {};
  return { border: { top: rule, bottom: rule, between: rule } };
}

export function blockStyles(gutter: number): IParagraphStyleOptions[] {
  return Object.entries(looksIn(gutter)).map(([id, { name, paragraph }]) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { ...paragraph, keepLines: true },
  }));
}
