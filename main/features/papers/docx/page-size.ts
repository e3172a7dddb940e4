/** Lengths in a docx are in twips, twentieths of a point. */
export function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

/** The room for pictograms left of the words: 11 mm and some white. */
export const GUTTER_MM = 15;

/** The same room on a paper that has pictograms, and none on one that has not; in twips. */
export function gutterOf({ hasPictograms }: { readonly hasPictograms: boolean }): number {
  return hasPictograms ? twips(GUTTER_MM) : 0;
}

const margin = twips(20);
const width = 11_906;

/** A4 with margins of 20 mm (practice, 9.3); the room for pictograms is part of the left one. */
export function a4(gutter: number) {
  return {
    size: { width, height: 16_838 },
    margin: {
      top: margin,
      right: margin,
      bottom: margin,
      left: margin + gutter,
      footer: twips(12),
    },
  };
}

/** The width of a line of text. */
export function textWidth(gutter: number): number {
  return width - 2 * margin - gutter;
}
