import type {
  AskedWay,
  ConsentAnswer,
  ConsentPurpose,
} from '../../../shared/features/consents/schema.ts';
import { inWords, type PersonalTable, textOf } from '../../storage/personal-table.ts';

const purposes: Readonly<Record<ConsentPurpose, string>> = {
  write_down: 'opschrijven wat u vertelt',
  keep: 'bewaren wat is opgeschreven',
  show_partner: 'laten zien aan uw gesprekspartner',
  give_relative: 'een kopie geven aan uw naaste',
  anonymous_signal: 'een knelpunt doorgeven zonder uw naam',
};
const answers: Readonly<Record<ConsentAnswer['answer'], string>> = {
  given: 'u zei ja',
  refused: 'u zei nee',
  withdrawn: 'u trok uw ja in',
};

const ways: Readonly<Record<AskedWay, string>> = {
  spoken: 'mondeling gevraagd',
  on_paper: 'op papier gevraagd',
  other: 'op een andere manier gevraagd',
};

export const consentTables: readonly PersonalTable[] = [
  {
    name: 'consents',
    belongsTo: 'inhabitant',
    by: 'inhabitant_id',
    title: 'Wat u goed vond en wat niet',
    columns: {
      row: { notOfPerson: 'de volgorde van de antwoorden' },
      inhabitant_id: { means: 'het nummer waaronder Naast u kent' },
      purpose: { means: 'waarvoor toestemming is gevraagd' },
      answer: { means: 'of u ja zei, nee zei, of uw ja introk' },
      on_day: { means: 'op welke dag' },
      keep_until: { means: 'tot en met welke dag bewaren mag' },
      asked: { means: 'hoe het is gevraagd; leeg als dat niet werd bijgehouden' },
      who: { means: 'in welke kluis het is opgeschreven; leeg als dat niet werd bijgehouden' },
    },
    orderBy: 'row',
    counts: [{ as: 'consents' }],
    read: (row) => {
      const until = row.keep_until === null ? '' : `, tot en met ${textOf(row, 'keep_until')}`;
      const answer = inWords(row, 'answer', answers);
      const asked = row.asked === null ? '' : ` (${inWords(row, 'asked', ways)})`;
      const purpose = inWords(row, 'purpose', purposes);
      return [
        {
          kind: 'list_item',
          text: `${textOf(row, 'on_day')}: ${purpose}: ${answer}${until}${asked}.`,
        },
      ];
    },
  },
];
