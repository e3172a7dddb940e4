import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import { RoadId } from '../../../shared/features/procedures/procedure.ts';
import { dateInWords, PlainDate } from '../../../shared/primitives/plain-date.ts';
import { type PersonalTable, type Row, textOf } from '../../storage/personal-table.ts';

const ofCase = { means: 'bij welke zaak dit hoort' };
const ofProcedure = { means: 'bij welke procedure dit hoort' };

const nameOfEvent = new Map(
  Object.values(roads).flatMap(({ events }) => events.map(({ id, name }) => [id, name] as const)),
);

export const procedureTables: readonly PersonalTable[] = [
  {
    name: 'procedures',
    belongsTo: 'case',
    by: 'case_id',
    title: 'Procedures',
    columns: {
      id: { means: 'het nummer van deze procedure' },
      case_id: ofCase,
      road: { means: 'wat voor procedure het is' },
      about: { means: 'waar het over gaat' },
      authority: { means: 'wie beslist' },
      created_at: { means: 'wanneer deze procedure in Naast is gezet' },
    },
    orderBy: 'created_at',
    counts: [{ as: 'procedures' }],
    read: (row) => {
      const kind = RoadId.safeParse(row.road);
      const title = kind.success ? roads[kind.data].title : textOf(row, 'road');
      return [
        {
          kind: 'list_item',
          text: sentence([title, textOf(row, 'about'), textOf(row, 'authority')]),
        },
      ];
    },
  },
  {
    name: 'procedure_events',
    belongsTo: 'case',
    by: 'case_id',
    title: 'Wat er in de procedures gebeurde',
    columns: {
      row: { notOfPerson: 'de volgorde waarin het is opgeschreven' },
      id: { means: 'het nummer van deze gebeurtenis' },
      procedure_id: ofProcedure,
      case_id: ofCase,
      event: { means: 'wat er gebeurde' },
      on_day: { means: 'op welke dag' },
      day_source: {
        means: 'hoe die dag bekend is: van de brief, de envelop, de Berichtenbox of verteld',
      },
      letter_day: { means: 'welke dag op de brief staat' },
      named_day: { means: 'welke laatste dag de brief noemt' },
      remark: { means: 'wat erbij is opgeschreven' },
      recorded_at: { means: 'wanneer dit in Naast is gezet' },
    },
    orderBy: 'on_day, row',
    counts: { notNamed: 'the steps of a procedure' },
    read: (row) => [
      {
        kind: 'list_item',
        text: `${dayIn(row, 'on_day')}: ${sentence([
          nameOfEvent.get(textOf(row, 'event')) ?? textOf(row, 'event'),
          row.letter_day === null ? '' : `op de brief staat ${dayIn(row, 'letter_day')}`,
          row.named_day === null ? '' : `de brief noemt ${dayIn(row, 'named_day')}`,
          textOf(row, 'remark'),
        ])}`,
      },
    ],
  },
  {
    name: 'procedure_conversations',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Bij welke procedure dit gesprek hoort',
    columns: {
      conversation_id: { means: 'welk gesprek' },
      procedure_id: ofProcedure,
      step: { means: 'bij welke stap' },
    },
    orderBy: 'procedure_id',
    counts: { notNamed: 'which conversation belongs to a procedure' },
    read: () => [],
  },
];

function sentence(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join(', ')}.`;
}

function dayIn(row: Row, column: string): string {
  const day = PlainDate.safeParse(row[column]);
  return day.success ? dateInWords(day.data) : textOf(row, column);
}
