/** Lengths in a docx are in twips, twentieths of a point. */
export function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

const margin = twips(20);
const width = 11_906;

export const a4 = {
  size: { width, height: 16_838 },
  margin: { top: margin, right: margin, bottom: margin, left: margin, footer: twips(12) },
};

/** The width of a line of text. */
export const TEXT_WIDTH = width - 2 * margin;
