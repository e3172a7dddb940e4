import { type IRunOptions, TextRun } from 'docx';

type RunLook = Pick<IRunOptions, 'bold' | 'size'>;

/** Text as a docx takes it: lines broken where the text breaks them, and no character that XML does not allow. */
export function textRuns(text: string, look: RunLook = {}): TextRun[] {
  const lines = text
    .replace(notAllowedInXml, '')
    .replaceAll('\t', ' ')
    .split(/\r\n|\r|\n/);
  return lines.flatMap((line, index) => {
    if (index > 0) return [new TextRun({ ...look, text: line, break: 1 })];
    return line === '' ? [] : [new TextRun({ ...look, text: line })];
  });
}

/** The same on a line of its own under what came before; nothing when there is no text. */
export function runsOnNewLine(text: string, look: RunLook = {}): TextRun[] {
  return text === '' ? [] : textRuns(`\n${text}`, look);
}

/** XML 1.0, 2.2. A single one of these, pasted into a note, would make Word refuse the whole file. */
const notAllowedInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
