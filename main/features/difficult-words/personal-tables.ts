import { openLines } from '../../storage/open-lines.ts';
import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

export const difficultWordTables: readonly PersonalTable[] = [
  {
    name: 'difficult_words',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Moeilijke woorden',
    columns: {
      id: { means: 'het nummer van dit woord' },
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      line_id: { means: 'in welke regel het woord viel' },
      word: { means: 'het woord' },
      explanation: { means: 'wat het betekent' },
      other_language: { means: 'hoe het in uw taal heet' },
      recorded_at: { means: 'wanneer het is opgeschreven' },
    },
    orderBy: 'recorded_at',
    privateWhen: `line_id IS NOT NULL AND line_id NOT IN (${openLines})`,
    counts: [{ as: 'difficult_words' }],
    read: (row) => {
      const meaning = [textOf(row, 'explanation'), textOf(row, 'other_language')].filter(Boolean);
      return [{ kind: 'list_item', text: [textOf(row, 'word'), ...meaning].join(': ') }];
    },
  },
];
