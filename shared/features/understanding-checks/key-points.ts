import type { NoteLineId } from '../../primitives/ids.ts';
import { keyPointsOf, linesByTopic, ownerOf } from '../notes/rules.ts';
import type { NoteLine, SaidLine } from '../notes/schema.ts';
import { currentCheck } from './current-check.ts';
import { mustBeRight } from './must-be-right.ts';
import { type Direction, directions, type KeyPoint, type RecordedEvent } from './schema.ts';

/** What was recorded so far about one line in one direction; empty when nothing was. */
export type HistoryOf = (lineId: NoteLineId, direction: Direction) => readonly RecordedEvent[];

/** What exactly is checked of a line: its text, and what else prints with it. */
export type WordingOf = (line: SaidLine) => string;

/**
 * The key points of a conversation, in the order of its notes. A line carries the directions its mark
 * asks for, and any other direction that was checked as well. A line has one mark, so a private one carries none.
 */
export function keyPointsOfConversation(
  lines: readonly NoteLine[],
  historyOf: HistoryOf,
  wordingOf: WordingOf = ({ text }) => text,
): KeyPoint[] {
  return linesByTopic(lines).flatMap(({ topic, lines: said }) =>
    said.flatMap((line) =>
      directionsOf(line, historyOf).map((direction) => {
        const history = [...historyOf(line.id, direction)];
        return {
          lineId: line.id,
          direction,
          owner: ownerOf(line, direction),
          text: line.text,
          topic,
          isAgreement: line.mark === 'agreement',
          mustBeRight: mustBeRight(line),
          check: currentCheck(wordingOf(line), history),
          history,
        };
      }),
    ),
  );
}

function directionsOf(line: SaidLine, historyOf: HistoryOf): readonly Direction[] {
  const byMark = keyPointsOf(line);
  if (byMark.length === 0) return [];
  return directions.filter(
    (direction) => byMark.includes(direction) || historyOf(line.id, direction).length > 0,
  );
}
