import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { LineRuleType } from 'docx';
import { PAPER_POINT_SIZE } from '../../../../shared/features/papers/schema.ts';
import { blockStyles } from './block-styles.ts';
import { FONT, FONT_FOR_OTHER_SCRIPTS } from './font-table.ts';
import { twips } from './page-size.ts';

/** The styles of a whole paper. Sizes of letters are in half points. */
export function paperStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: {
            ascii: FONT,
            hAnsi: FONT,
            eastAsia: FONT,
            cs: FONT_FOR_OTHER_SCRIPTS,
          },
          size: BODY_SIZE,
          language: { value: 'nl-NL', eastAsia: 'nl-NL' },
        },
        paragraph: { spacing: { ...lineHeight(1.5), before: twips(2), after: 0 } },
      },
      heading1: headingStyle({ size: TITLE_SIZE, mmAbove: 0 }),
      heading2: headingStyle({ size: HEADING_SIZE, mmAbove: 7 }),
      ...restOfWord,
    },
    paragraphStyles: [...blockStyles, footerStyle],
  };
}

export const FOOTER_STYLE = 'paper_footer';

const BODY_SIZE = PAPER_POINT_SIZE * 2;
const HEADING_SIZE = 32;
const TITLE_SIZE = 40;
const TWIPS_PER_POINT = 20;

/** Line height 1.5 (practice, 9.3); a line with larger letters may be higher. */
function lineHeight(ratio: number) {
  const line = Math.round(PAPER_POINT_SIZE * ratio * TWIPS_PER_POINT);
  return { line, lineRule: LineRuleType.AT_LEAST };
}

function headingStyle(look: { size: number; mmAbove: number }): IBaseParagraphStyleOptions {
  return {
    run: { size: look.size, bold: true, color: '000000' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(look.mmAbove) } },
  };
}

const footerStyle: IParagraphStyleOptions = {
  id: FOOTER_STYLE,
  name: 'Voet van de pagina',
  basedOn: 'Normal',
  paragraph: { spacing: { ...lineHeight(1.3), before: 0 } },
};

/** What a person may add in Word, a heading or a note, is black and not too small either. */
const plain = { run: { size: BODY_SIZE, color: '000000' } };
const plainHeading = { run: { size: BODY_SIZE, color: '000000', bold: true } };
const restOfWord: IStylesOptions['default'] = {
  title: headingStyle({ size: TITLE_SIZE, mmAbove: 0 }),
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
