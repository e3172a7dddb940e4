import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

const marksInWords: Readonly<Record<string, string>> = {
  agreement: 'afspraak',
  question: 'vraag',
  key_point: 'kernpunt',
  quote: 'uw woorden',
  private: 'alleen voor de cliëntondersteuner',
};

export const noteTables: readonly PersonalTable[] = [
  {
    name: 'note_lines',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Wat er in het gesprek is opgeschreven',
    columns: {
      row: { notOfPerson: 'de plaats van de regel in het bestand' },
      id: { means: 'het nummer van deze regel' },
      conversation_id: { means: 'bij welk gesprek deze regel hoort' },
      kind: { means: 'iets wat is gezegd, of het onderwerp waar het over ging' },
      speaker: { means: 'wie het zei' },
      mark: { means: 'of het een afspraak, vraag, kernpunt of eigen woorden is' },
      text: { means: 'wat er staat' },
      position: { notOfPerson: 'de volgorde van de regels' },
      written_at: { means: 'wanneer het is opgeschreven' },
    },
    orderBy: 'position, row',
    privateWhen: `mark = 'private'`,
    counts: [{ as: 'note_lines' }, { as: 'agreements', where: `mark = 'agreement'` }],
    read: (row, names) => {
      const text = textOf(row, 'text');
      if (row.kind === 'topic') return [{ kind: 'paragraph', text: `Onderwerp: ${text}` }];
      const mark = marksInWords[textOf(row, 'mark')];
      const behind = mark === undefined ? '' : ` (${mark})`;
      return [
        { kind: 'list_item', text: `${names.speaker(textOf(row, 'speaker'))}: ${text}${behind}` },
      ];
    },
  },
];
