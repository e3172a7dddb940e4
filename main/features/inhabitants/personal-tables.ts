import { type InhabitantDetails, Support } from '../../../shared/features/inhabitants/schema.ts';
import {
  hearingInWords,
  interpreterInWords,
  languageInWords,
  largePrintInWords,
  readingInWords,
} from '../../../shared/features/papers/data/partner-card-texts.ts';
import {
  type CopyBlock,
  inWords,
  type PersonalTable,
  textOf,
} from '../../storage/personal-table.ts';

const formsOfAddress: Readonly<Record<InhabitantDetails['formOfAddress'], string>> = {
  mevrouw: 'mevrouw',
  meneer: 'meneer',
  none: 'alleen bij uw naam',
};

export const inhabitantTables: readonly PersonalTable[] = [
  {
    name: 'inhabitants',
    belongsTo: 'inhabitant',
    by: 'id',
    title: 'Wie u bent en wat u helpt',
    columns: {
      id: { means: 'het nummer waaronder Naast u kent' },
      name: { means: 'uw naam, zoals uw cliëntondersteuner die opschreef' },
      form_of_address: { means: 'hoe u wordt aangesproken' },
      support_json: {
        means: 'wat u helpt in een gesprek: lezen, horen, taal, tolk, grote letters',
      },
      created_at: { means: 'wanneer dit is opgeschreven' },
    },
    orderBy: 'created_at',
    counts: { notNamed: 'this is what the button says it deletes' },
    read: (row) => {
      const support = Support.parse(JSON.parse(textOf(row, 'support_json')));
      return [
        { kind: 'paragraph', text: `Naam: ${textOf(row, 'name')}` },
        {
          kind: 'paragraph',
          text: `U wordt aangesproken met: ${inWords(row, 'form_of_address', formsOfAddress)}.`,
        },
        ...wishesIn(support),
      ];
    },
  },
];

function wishesIn(support: Support): CopyBlock[] {
  const wishes = [
    readingInWords[support.reading],
    hearingInWords[support.hearing],
    support.language === '' ? '' : languageInWords(support.language),
    interpreterInWords[support.interpreter],
    support.largePrint ? largePrintInWords : '',
    support.otherwise,
  ];
  return wishes.filter(Boolean).map((text) => ({ kind: 'own_words', text }));
}
