import { dateInWords, type PlainDate } from '../../primitives/plain-date.ts';
import type { Conversation } from '../conversations/schema.ts';
import type { Inhabitant } from '../inhabitants/schema.ts';
import type { PrepSheet } from '../prep-sheets/schema.ts';
import { type PaperPoint, paperPointsOf } from '../room/paper-points.ts';
import { nameOfSpeaker } from '../summary/name-of-speaker.ts';
import { headed } from './blocks.ts';
import { whenAndWhere } from './conversation-sheet.ts';
import { sheetFooter } from './data/conversation-sheet-texts.ts';
import { writingSheetPictograms } from './data/heading-pictograms.ts';
import {
  givesBack,
  verdictsToTick,
  writingSheetHeadings,
  writingSheetLabels,
  writingSheetTitle,
} from './data/writing-sheet-texts.ts';
import type { PaperBlock, PaperContent } from './schema.ts';

/** How much room there is for what nobody foresaw. */
const MORE_LINES = 5;
const AGREEMENTS = 4;
const CHECKS_EACH_WAY = 2;
const NOT_CLEAR_LINES = 3;

/**
 * The schrijfblad: the points of a conversation with room to write by hand who said what, what was agreed and whether it
 * was understood in both directions. Typed in afterwards in this same order. What may stand on no paper is not on it.
 */
export function buildWritingSheet(input: {
  readonly sheet: PrepSheet;
  readonly inhabitant: Pick<Inhabitant, 'name'>;
  readonly conversation: Pick<Conversation, 'date' | 'time' | 'place' | 'people'>;
  readonly today: PlainDate;
}): PaperContent {
  const { sheet, inhabitant, conversation, today } = input;
  const points = paperPointsOf(sheet);
  const table: AtTheTable = {
    inhabitant: inhabitant.name,
    partner: nameOfSpeaker('partner', conversation),
    everyone: [
      inhabitant.name,
      ...(['partner', 'relative', 'supporter'] as const).flatMap((role) =>
        conversation.people.some((person) => person.role === role)
          ? [nameOfSpeaker(role, conversation)]
          : [],
      ),
    ],
  };
  const kinds = [...new Set(points.map(({ kind }) => kind))];
  return {
    kind: 'schrijfblad',
    title: writingSheetTitle,
    subtitle: whenAndWhere(conversation),
    blocks: kinds.flatMap((kind) =>
      headed(
        kind,
        writingSheetHeadings[kind],
        points.filter((point) => point.kind === kind).flatMap((point) => roomFor(point, table)),
        writingSheetPictograms[kind],
      ),
    ),
    footer: sheetFooter(inhabitant.name, dateInWords(today)),
  };
}

interface AtTheTable {
  readonly inhabitant: string;
  readonly partner: string;
  readonly everyone: readonly string[];
}

function roomFor(point: PaperPoint, table: AtTheTable): PaperBlock[] {
  const { key } = point;
  const labels = writingSheetLabels;
  switch (point.kind) {
    case 'must_say':
    case 'question':
      return [
        { kind: 'list_item', key, text: point.text },
        choices(`${key}:said`, labels.said, [labels.yes, labels.notYet]),
        choices(`${key}:who`, labels.whoSaidIt, table.everyone),
        ...lines(key, 2),
      ];
    case 'more':
      return times(MORE_LINES, (at) => [
        choices(`${key}:${at}:who`, labels.whoSaidIt, table.everyone),
        ...lines(`${key}:${at}`, 1),
      ]);
    case 'agreements':
      return times(AGREEMENTS, (at) => [
        fillIn(`${key}:${at}:who`, labels.who),
        fillIn(`${key}:${at}:what`, labels.what),
        fillIn(`${key}:${at}:when`, labels.when),
        choices(`${key}:${at}:check`, labels.verdict, verdictsToTick),
      ]);
    case 'checks':
      return [
        ...checks(`${key}:to-partner`, givesBack(table.partner, table.inhabitant)),
        ...checks(`${key}:to-inhabitant`, givesBack(table.inhabitant, table.partner)),
      ];
    case 'not_clear':
      return lines(key, NOT_CLEAR_LINES);
  }
}

function checks(key: string, who: string): PaperBlock[] {
  return times(CHECKS_EACH_WAY, (at) => [
    { kind: 'paragraph', key: `${key}:${at}`, text: who },
    fillIn(`${key}:${at}:about`, writingSheetLabels.about),
    fillIn(`${key}:${at}:words`, writingSheetLabels.givenBack),
    choices(`${key}:${at}:verdict`, writingSheetLabels.verdict, verdictsToTick),
  ]);
}

function choices(key: string, label: string, options: readonly string[]): PaperBlock {
  return { kind: 'choices', key, label, options: [...options] };
}

function fillIn(key: string, label: string): PaperBlock {
  return { kind: 'fill_in', key, label };
}

function lines(key: string, count: number): PaperBlock[] {
  return times(count, (at) => [{ kind: 'writing_line', key: `${key}:line:${at}` }]);
}

function times(count: number, make: (at: number) => PaperBlock[]): PaperBlock[] {
  return Array.from({ length: count }, (_, at) => make(at)).flat();
}
