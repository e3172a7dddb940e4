import { Paragraph, Tab, TextRun } from 'docx';
import type { PaperBlock, PaperBlockKind } from '../../../../shared/features/papers/schema.ts';
import { staysWithNext } from '../../../../shared/features/papers/stays-with-next.ts';
import { agreementRuns } from './agreement-runs.ts';
import { styleOfBlock } from './block-styles.ts';
import { runsOnNewLine, textRuns } from './text-runs.ts';

/** The blocks of a paper in their order, each one paragraph. */
export function blockParagraphs(blocks: readonly PaperBlock[]): Paragraph[] {
  return blocks.map(
    (block, index) =>
      new Paragraph({
        style: styleOfBlock(block.kind),
        ...(staysWithNext(block, blocks[index + 1]) && { keepNext: true }),
        children: runsOf(block.kind, block),
      }),
  );
}

type BlockOf<Kind extends PaperBlockKind> = Extract<PaperBlock, { kind: Kind }>;
type Runs = { readonly [Kind in PaperBlockKind]: (block: BlockOf<Kind>) => TextRun[] };

const bold = { bold: true };
/** Telephone numbers are 18 points, and a box of 18 points is 6 mm high; sizes are in half points. */
const LARGE = 36;

const runs: Runs = {
  heading: ({ text }) => textRuns(text),
  paragraph: ({ text }) => textRuns(text),
  own_words: ({ text }) => textRuns(`“${text}”`),
  list_item: ({ text }) => textRuns(text),
  agreement: agreementRuns,
  tick_box: ({ text, when }) => [
    new TextRun({ text: '☐ ', font: 'Segoe UI Symbol', size: LARGE }),
    tab(),
    ...textRuns(text),
    ...runsOnNewLine(when, bold),
  ],
  unclear: ({ text, detail }) => [...textRuns(text, bold), ...runsOnNewLine(detail)],
  contact: ({ name, detail, phone }) => [
    ...textRuns(name, bold),
    tab(),
    ...textRuns(phone, { ...bold, size: LARGE }),
    ...runsOnNewLine(detail),
  ],
  choices: ({ label, options }) => [
    ...textRuns(label, bold),
    ...options.flatMap((option) => [
      new TextRun({ text: '   ' }),
      new TextRun({ text: '☐ ', font: 'Segoe UI Symbol', size: LARGE }),
      ...textRuns(option),
    ]),
  ],
  fill_in: ({ label }) => textRuns(label, bold),
  writing_line: () => [],
};

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function runsOf<Kind extends PaperBlockKind>(kind: Kind, block: BlockOf<Kind>): TextRun[] {
  return runs[kind](block);
}
