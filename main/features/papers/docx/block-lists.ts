import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { PaperLook } from '../../../../shared/features/papers/look.ts';
import { twips } from './page-size.ts';

/** An empty box to tick; in this typeface one of 24 points is 6 mm high. Sizes of letters are in half points. */
export const BOX = '☐';
export const BOX_FONT = 'Segoe UI Symbol';
export const BOX_SIZE = 48;

export const BULLET_LIST = 'bullets';
export const BOX_LIST = 'boxes';

type List = INumberingOptions['config'][number];

/** The lists of a paper as real lists: a screen reader says how many things there are. */
export function paperLists({ size }: PaperLook): List[] {
  return [
    list(BULLET_LIST, { sign: '•', indent: twips(6), letters: { size: size * 2 } }),
    list(BOX_LIST, {
      sign: BOX,
      indent: twips(10),
      letters: { size: BOX_SIZE, font: BOX_FONT },
    }),
  ];
}

function list(
  reference: string,
  look: { sign: string; indent: number; letters: { size: number; font?: string } },
): List {
  const { sign, indent, letters } = look;
  return {
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: sign,
        alignment: AlignmentType.LEFT,
        style: { run: letters, paragraph: { indent: { left: indent, hanging: indent } } },
      },
    ],
  };
}
