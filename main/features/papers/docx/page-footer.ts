import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { FOOTER_STYLE } from './paper-styles.ts';
import { textRuns } from './text-runs.ts';

/** The words of the footer, and under them which page this is. */
export function pageFooter(text: string): Footer {
  const number = new TextRun({
    children: ['pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({ style: FOOTER_STYLE, children: textRuns(text) }),
      new Paragraph({ style: FOOTER_STYLE, children: [number] }),
    ],
  });
}
