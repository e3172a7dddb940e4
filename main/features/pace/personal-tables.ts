import type { Tempo } from '../../../shared/features/pace/schema.ts';
import paceTexts from '../../../shared/locales/nl/pace.json' with { type: 'json' };
import { inWords, type PersonalTable, textOf } from '../../storage/personal-table.ts';

const texts: Readonly<Record<string, string>> = paceTexts;

const inEveryTable = {
  belongsTo: 'conversation',
  by: 'conversation_id',
  // Working notes about how a conversation went: the supporter's own (practice, 4 and 10).
  privateWhen: '1',
  counts: [{ as: 'pace_notes' }],
} as const;

const conversation = { means: 'bij welk gesprek dit hoort' };

/** What the supporter kept about the pace of a conversation. */
export const paceTables: readonly PersonalTable[] = [
  {
    ...inEveryTable,
    name: 'pace_signs',
    title: 'Tekens dat het te snel of te langzaam ging',
    columns: {
      row: { notOfPerson: 'de volgorde van de tekens' },
      id: { means: 'het nummer van dit teken' },
      conversation_id: conversation,
      sign: { means: 'wat de cliëntondersteuner zag' },
      at: { means: 'wanneer' },
    },
    orderBy: 'row',
    read: (row) => {
      const sign = textOf(row, 'sign');
      return [
        { kind: 'list_item', text: `${textOf(row, 'at')}: ${texts[`pace.sign.${sign}`] ?? sign}` },
      ];
    },
  },
  {
    ...inEveryTable,
    name: 'pace_pauses',
    title: 'Pauzes in het gesprek',
    columns: {
      row: { notOfPerson: 'de volgorde van de pauzes' },
      conversation_id: conversation,
      kind: { means: 'een pauze, of het gesprek werd gestopt' },
      started_at: { means: 'wanneer het begon' },
      ended_at: { means: 'wanneer het ophield' },
    },
    orderBy: 'row',
    read: (row) => {
      const what = row.kind === 'stop' ? 'Gestopt' : 'Pauze';
      const end = row.ended_at === null ? '' : ` tot ${textOf(row, 'ended_at')}`;
      return [{ kind: 'list_item', text: `${what}: ${textOf(row, 'started_at')}${end}` }];
    },
  },
  {
    ...inEveryTable,
    name: 'pace_tempos',
    title: 'Hoe het tempo was',
    columns: {
      conversation_id: conversation,
      tempo: { means: 'te hoog, goed of te laag' },
    },
    orderBy: 'tempo',
    read: (row) => [{ kind: 'list_item', text: inWords(row, 'tempo', tempoInWords) }],
  },
];

const tempoInWords: Readonly<Record<Tempo, string>> = {
  too_high: 'Het tempo was te hoog.',
  good: 'Het tempo was goed.',
  too_low: 'Het tempo was te laag.',
};
