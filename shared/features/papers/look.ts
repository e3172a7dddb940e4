import { z } from 'zod';
import type { Support } from '../inhabitants/schema.ts';

/** Sizes of body text in points: 14 is the least, 16 is large print, 20 on request (practice, 9.3). */
export const paperSizes = [14, 16, 20] as const;
const PaperSize = z.literal(paperSizes);

/** `b1`: sentences after each other. `a2`: one sentence a line, and who, what and when under each other (practice, 9.2). */
export const paperLayouts = ['b1', 'a2'] as const;
export const PaperLayout = z.enum(paperLayouts);
export type PaperLayout = z.infer<typeof PaperLayout>;

/** How a paper is laid out for the one who reads it. */
export const PaperLook = z.object({ size: PaperSize, layout: PaperLayout });
export type PaperLook = z.infer<typeof PaperLook>;

export const usualLook: PaperLook = { size: 14, layout: 'b1' };

/** How papers of an inhabitant look until somebody chooses: larger when large print is what helps (practice, 0.4). */
export function lookThatHelps({ largePrint }: Pick<Support, 'largePrint'>): PaperLook {
  return largePrint ? { ...usualLook, size: 16 } : usualLook;
}

/** The sizes in points of everything that is not body text. */
export interface LetterSizes {
  readonly body: number;
  readonly title: number;
  /** Two points above the words (look and feel, paper). */
  readonly heading: number;
  readonly phone: number;
}

/** A telephone number is 18 points beside body text of 14, and grows along. */
export function letterSizes({ size }: PaperLook): LetterSizes {
  return { body: size, title: size + 6, heading: size + 2, phone: size + 4 };
}
