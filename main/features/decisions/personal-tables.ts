import { decidedInWords } from '../../../shared/features/decisions/in-words.ts';
import { DecisionContent } from '../../../shared/features/decisions/schema.ts';
import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

const cameInWords = {
  yes: 'gekregen',
  partly: 'voor een deel gekregen',
  no: 'niet gekregen',
} as const;

export const decisionTables: readonly PersonalTable[] = [
  {
    name: 'decisions',
    belongsTo: 'case',
    by: 'case_id',
    title: 'Besluiten die u samen las',
    columns: {
      id: { means: 'het nummer van dit besluit' },
      case_id: { means: 'bij welke zaak dit hoort' },
      content_json: {
        means: 'van wie de brief komt, de data, wat er is besloten, de reden en wat u koos',
      },
      created_at: { means: 'wanneer jullie begonnen met lezen' },
      saved_at: { means: 'wanneer dit het laatst is bewaard' },
    },
    orderBy: 'created_at',
    counts: [{ as: 'decisions' }],
    read: (row) => {
      const content = DecisionContent.parse(JSON.parse(textOf(row, 'content_json')));
      const { senderName, senderAddress, reference, about } = content;
      const lines = [about, senderName, senderAddress, reference, decidedInWords(content)];
      return [
        ...lines.filter(Boolean).map((text) => ({ kind: 'paragraph' as const, text })),
        ...content.asked.map(({ text, came }) => ({
          kind: 'list_item' as const,
          text: came === null ? text : `${text}: ${cameInWords[came]}`,
        })),
      ];
    },
  },
];
