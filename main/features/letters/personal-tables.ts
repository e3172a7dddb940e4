import { buildLetter } from '../../../shared/features/letters/build-letter.ts';
import { LetterKindId, LetterWords } from '../../../shared/features/letters/schema.ts';
import { type CopyBlock, type PersonalTable, textOf } from '../../storage/personal-table.ts';

export const letterTables: readonly PersonalTable[] = [
  {
    name: 'letters',
    belongsTo: 'case',
    by: 'case_id',
    title: 'Uw brieven',
    columns: {
      id: { means: 'het nummer van deze brief' },
      case_id: { means: 'bij welke zaak dit hoort' },
      decision_id: { means: 'over welk besluit de brief gaat' },
      kind: { means: 'wat voor brief het is' },
      words_json: { means: 'wat er in de brief staat: naam, adres en uw woorden' },
      created_at: { means: 'wanneer de brief is begonnen' },
      saved_at: { means: 'wanneer de brief het laatst is bewaard' },
      read_at: { means: 'wanneer u de brief hebt gelezen' },
      read_text: { means: 'wat er toen in de brief stond' },
    },
    orderBy: 'created_at',
    counts: [{ as: 'letters' }],
    read: (row) => {
      const kind = LetterKindId.parse(row.kind);
      const words = LetterWords.parse(JSON.parse(textOf(row, 'words_json')));
      const { title, blocks } = buildLetter({ kind, words }, { isDraft: false });
      const texts = blocks.flatMap((block): CopyBlock[] =>
        'text' in block && block.kind !== 'heading'
          ? [{ kind: 'paragraph', text: block.text }]
          : [],
      );
      const read = textOf(row, 'read_text');
      return [
        { kind: 'list_item', text: title },
        ...texts,
        ...(read === '' ? [] : [{ kind: 'paragraph' as const, text: `Gelezen als: ${read}` }]),
      ];
    },
  },
];
