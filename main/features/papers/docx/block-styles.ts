import type {
  INumberingOptions,
  IParagraphStyleOptions,
  IParagraphStylePropertiesOptions,
} from 'docx';
import { AlignmentType, BorderStyle, LevelFormat } from 'docx';
import type { PaperBlockKind } from '../../../../shared/features/papers/schema.ts';
import { TEXT_WIDTH, twips } from './page-size.ts';

/** The style of a kind of block; headings have Word's own, so that they show in its navigation. */
export function styleOfBlock(kind: PaperBlockKind): string {
  return kind === 'heading' ? 'Heading2' : kind;
}

/** Rules are in eighths of a point, and at most 31 points away from the words. */
const rule = { style: BorderStyle.SINGLE, size: 7, space: 4, color: '000000' };
const dashes = { style: BorderStyle.DASHED, size: 12, space: 6, color: '000000' };
/** A post 1.9 mm wide. */
const post = { style: BorderStyle.SINGLE, size: 43, space: 8, color: '000000' };

const BULLET_INDENT = twips(6);
const BOX_INDENT = twips(10);

export const bulletList: INumberingOptions['config'][number] = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: BULLET_INDENT, hanging: BULLET_INDENT } } },
    },
  ],
};

interface BlockLook {
  /** As Word lists it among its styles. */
  readonly name: string;
  readonly paragraph: IParagraphStylePropertiesOptions;
}

type BlockLooks = { readonly [Kind in Exclude<PaperBlockKind, 'heading'>]: BlockLook };

/** Neighbours with the same rules share them in Word: `between` is what stands between two of a kind. */
const looks: BlockLooks = {
  paragraph: { name: 'Tekst', paragraph: {} },
  own_words: {
    name: 'Eigen woorden',
    paragraph: { border: { left: post }, indent: { left: twips(5) } },
  },
  list_item: {
    name: 'Punt',
    paragraph: { numbering: { reference: bulletList.reference, level: 0 } },
  },
  agreement: {
    name: 'Afspraak',
    paragraph: { border: { top: rule, bottom: rule, between: rule } },
  },
  tick_box: {
    name: 'Zelf doen',
    paragraph: { indent: { left: BOX_INDENT, hanging: BOX_INDENT }, leftTabStop: BOX_INDENT },
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
      border: { top: rule, bottom: rule, between: rule },
      rightTabStop: TEXT_WIDTH,
    },
  },
  choices: { name: 'Aankruisen', paragraph: {} },
  fill_in: {
    name: 'Invullen',
    paragraph: { border: { bottom: rule, between: rule }, spacing: { before: twips(4) } },
  },
  writing_line: {
    name: 'Schrijflijn',
    paragraph: { border: { bottom: rule, between: rule }, spacing: { before: twips(5) } },
  },
};

export const blockStyles: IParagraphStyleOptions[] = Object.entries(looks).map(
  ([id, { name, paragraph }]) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { ...paragraph, keepLines: true },
  }),
);
