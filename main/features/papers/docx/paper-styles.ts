import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';
import { LineRuleType } from 'docx';
import { letterSizes, type PaperLook } from '../../../../shared/features/papers/look.ts';
import { blockStyles } from './block-styles.ts';
import { FONT, FONT_FOR_OTHER_SCRIPTS } from './font-table.ts';
import { twips } from './page-size.ts';

export const FOOTER_STYLE = 'paper_footer';
export const SUBTITLE_STYLE = 'paper_subtitle';

const TWIPS_PER_POINT = 20;

/** The styles of a whole paper, with room left of the words for pictograms. Sizes of letters are in half points. */
export function paperStyles(paper: {
  readonly look: PaperLook;
  readonly gutter: number;
}): IStylesOptions {
  const { body, title, heading } = letterSizes(paper.look);
  /** Stands left of the words, above and below them. */
  const outside = { left: -paper.gutter };
  return {
    default: {
      document: {
        run: {
          font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT_FOR_OTHER_SCRIPTS },
          size: body * 2,
          language: { value: 'nl-NL', eastAsia: 'nl-NL' },
        },
        paragraph: { spacing: { ...lineHeight(body, 1.5), before: twips(2), after: 0 } },
      },
      heading1: headingStyle({ size: title, above: 0, indent: outside }),
      heading2: headingStyle({ size: heading, above: twips(7), indent: { left: 0 } }),
      ...restOfWord(body, title),
    },
    paragraphStyles: [
      ...blockStyles(paper.gutter),
      {
        id: SUBTITLE_STYLE,
        name: 'Wanneer en met wie',
        basedOn: 'Normal',
        paragraph: { indent: outside, keepNext: true, keepLines: true },
      },
      {
        id: FOOTER_STYLE,
        name: 'Voet van de pagina',
        basedOn: 'Normal',
        paragraph: { indent: outside, spacing: { ...lineHeight(body, 1.3), before: 0 } },
      },
    ],
  };
}

/** Line height 1.5 (practice, 9.3); a line with larger letters may be higher. */
function lineHeight(points: number, ratio: number) {
  const line = Math.round(points * ratio * TWIPS_PER_POINT);
  return { line, lineRule: LineRuleType.AT_LEAST };
}

function headingStyle(look: {
  size: number;
  above: number;
  indent: { left: number };
}): IBaseParagraphStyleOptions {
  return {
    run: { size: look.size * 2, bold: true, color: '000000' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      indent: look.indent,
      spacing: { before: look.above },
    },
  };
}

/** What a person may add in Word, a heading or a note, is black and not too small either. */
function restOfWord(body: number, title: number): IStylesOptions['default'] {
  const plain = { run: { size: body * 2, color: '000000' } };
  const plainHeading = { run: { ...plain.run, bold: true } };
  return {
    title: headingStyle({ size: title, above: 0, indent: { left: 0 } }),
    heading3: plainHeading,
    heading4: plainHeading,
    heading5: plainHeading,
    heading6: plainHeading,
    caption: plain,
    footnoteText: plain,
    footnoteTextChar: plain,
    endnoteText: plain,
    endnoteTextChar: plain,
  };
}
