import { type ImageRun, Paragraph, Tab, TextRun } from 'docx';
import { letterSizes, type PaperLook } from '../../../../shared/features/papers/look.ts';
import type { PaperBlock, PaperBlockKind } from '../../../../shared/features/papers/schema.ts';
import { staysWithNext } from '../../../../shared/features/papers/stays-with-next.ts';
import { agreementRuns } from './agreement-runs.ts';
import { BOX, BOX_FONT, BOX_SIZE } from './block-lists.ts';
import { lookOfLast, styleOfBlock } from './block-styles.ts';
import { pictogramRun } from './pictogram-run.ts';
import { runsOnNewLine, textRuns } from './text-runs.ts';

/** The blocks of a paper in their order, each one paragraph. */
export function blockParagraphs(blocks: readonly PaperBlock[], look: PaperLook): Paragraph[] {
  const runs = runsIn(look);
  return blocks.map(
    (block, index) =>
      new Paragraph({
        style: styleOfBlock(block.kind),
        ...(blocks[index + 1]?.kind !== block.kind && lookOfLast(block.kind)),
        ...(staysWithNext(block, blocks[index + 1]) && { keepNext: true }),
        children: [...runsOf(runs, block.kind, block)],
      }),
  );
}

type BlockOf<Kind extends PaperBlockKind> = Extract<PaperBlock, { kind: Kind }>;
type Run = TextRun | ImageRun;
type Runs = { readonly [Kind in PaperBlockKind]: (block: BlockOf<Kind>) => readonly Run[] };

const bold = { bold: true };

/** Sizes of letters are in half points. */
function runsIn(look: PaperLook): Runs {
  const large = letterSizes(look).phone * 2;
  return {
    heading: ({ text, pictogram }) => [
      ...(pictogram === undefined ? [] : [pictogramRun(pictogram)]),
      ...textRuns(text),
    ],
    paragraph: ({ text, isStrong }) => textRuns(text, isStrong ? bold : {}),
    own_words: ({ text }) => textRuns(`“${text}”`),
    list_item: ({ text }) => textRuns(text),
    agreement: agreementRuns,
    tick_box: ({ text, when }) => [...textRuns(text), ...runsOnNewLine(when, bold)],
    unclear: ({ text, detail }) => [...textRuns(text, bold), ...runsOnNewLine(detail)],
    contact: ({ name, detail, phone }) => [
      ...textRuns(name, bold),
      tab(),
      ...textRuns(phone, { ...bold, size: large }),
      ...runsOnNewLine(detail),
    ],
    term: ({ word, text, isStacked }) => [
      ...textRuns(`${word}:`, bold),
      ...(isStacked ? runsOnNewLine(text) : textRuns(` ${text}`)),
    ],
    choices: ({ label, options }) => [
      ...textRuns(label, bold),
      ...options.flatMap((option) => [
        new TextRun({ text: '   ' }),
        new TextRun({ text: `${BOX} `, font: BOX_FONT, size: BOX_SIZE }),
        ...textRuns(option),
      ]),
    ],
    fill_in: ({ label }) => textRuns(label, bold),
    writing_line: () => [],
  };
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function runsOf<Kind extends PaperBlockKind>(
  runs: Runs,
  kind: Kind,
  block: BlockOf<Kind>,
): readonly Run[] {
  return runs[kind](block);
}
