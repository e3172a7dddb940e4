import { z } from 'zod';
import { Person } from '../../../shared/features/conversations/schema.ts';
import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

export const conversationTables: readonly PersonalTable[] = [
  {
    name: 'conversations',
    belongsTo: 'conversation',
    by: 'id',
    title: 'Het gesprek',
    columns: {
      id: { means: 'het nummer van dit gesprek' },
      case_id: { means: 'bij welke zaak dit gesprek hoort' },
      template_id: { means: 'wat voor gesprek het is' },
      date: { means: 'op welke dag' },
      time: { means: 'hoe laat' },
      place: { means: 'waar' },
      people_json: { means: 'wie erbij waren: naam, rol, waar zij werken en telefoonnummer' },
      created_at: { means: 'wanneer dit gesprek in Naast is gezet' },
    },
    orderBy: 'date, time',
    counts: [{ as: 'conversations' }],
    read: (row) => [
      ...(textOf(row, 'place') === ''
        ? []
        : [{ kind: 'paragraph' as const, text: `Plaats: ${textOf(row, 'place')}.` }]),
      ...z
        .array(Person)
        .parse(JSON.parse(textOf(row, 'people_json')))
        .map(({ name, relation, phone }) => ({
          kind: 'list_item' as const,
          text: [name, relation, phone].filter(Boolean).join(', '),
        })),
    ],
  },
];
