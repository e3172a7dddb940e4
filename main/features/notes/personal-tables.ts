import type { Mark } from '../../../shared/features/notes/schema.ts';
import { isPrivateLine } from '../../storage/open-lines.ts';
import { inWords, type PersonalTable, textOf } from '../../storage/personal-table.ts';

const marksInWords: Readonly<Record<Mark, string>> = {
  agreement: 'afspraak',
  question: 'vraag',
  key_point: 'kernpunt',
  quote: 'uw woorden',
  worry: 'zorg',
  signal: 'knelpunt',
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
      mark: { means: 'of het een afspraak, vraag, kernpunt, zorg, knelpunt of eigen woorden is' },
      text: { means: 'wat er staat' },
      position: { notOfPerson: 'de volgorde van de regels' },
      written_at: { means: 'wanneer het is opgeschreven' },
      entered_at: { means: 'wanneer het is overgetypt van papier, als dat zo is' },
      person_id: { means: 'wie precies het zei, als er meer mensen waren' },
      is_private: { means: 'of het alleen voor de cliëntondersteuner is' },
      source: { means: 'hoe diegene dit wist: zelf gezien, van een ander gehoord, of een mening' },
      heard_from: { means: 'van wie diegene het hoorde' },
    },
    orderBy: 'position, row',
    privateWhen: isPrivateLine,
    counts: [{ as: 'note_lines' }, { as: 'agreements', where: `mark = 'agreement'` }],
    read: (row, names) => {
      const text = textOf(row, 'text');
      if (row.kind === 'topic') return [{ kind: 'paragraph', text: `Onderwerp: ${text}` }];
      const mark = row.mark === null ? undefined : inWords(row, 'mark', marksInWords);
      const heard =
        row.heard_from === null ? undefined : `gehoord van ${textOf(row, 'heard_from')}`;
      const remarks = [mark, heard].filter((remark) => remark !== undefined);
      const behind = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
      return [
        {
          kind: 'list_item',
          text: `${names.speaker(textOf(row, 'speaker'), row.person_id ?? null)}: ${text}${behind}`,
        },
      ];
    },
  },
];
