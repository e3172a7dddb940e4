import type { AccessAction, AccessedFile } from '../../../shared/features/access-log/schema.ts';
import { inWords, type PersonalTable, textOf } from '../../storage/personal-table.ts';

const actions: Readonly<Record<AccessAction, string>> = {
  opened: 'geopend',
  saved_paper: 'een papier ervan bewaard of afgedrukt',
  saved_copy: 'een kopie ervan gemaakt',
  deleted: 'iets ervan verwijderd',
};
const files: Readonly<Record<AccessedFile, string>> = {
  inhabitant: 'uw gegevens',
  case: 'een zaak',
  conversation: 'een gesprek',
};

export const accessLogTables: readonly PersonalTable[] = [
  {
    name: 'access_log',
    belongsTo: 'inhabitant',
    by: 'inhabitant_id',
    title: 'Wie uw gegevens heeft geopend',
    columns: {
      row: { notOfPerson: 'de volgorde van de regels' },
      at: { means: 'wanneer' },
      who: { means: 'in welke kluis: de naam die de cliëntondersteuner daaraan gaf' },
      action: { means: 'wat er is gedaan' },
      file: { means: 'waarmee: uw gegevens, een zaak of een gesprek' },
      inhabitant_id: { means: 'het nummer waaronder Naast u kent' },
      case_id: { means: 'welke zaak' },
      conversation_id: { means: 'welk gesprek' },
    },
    orderBy: 'row',
    counts: { notNamed: 'the lines stay, without the person' },
    emptied: { inhabitant: 'inhabitant_id', case: 'case_id', conversation: 'conversation_id' },
    read: (row) => [
      {
        kind: 'list_item',
        text: `${textOf(row, 'at')}, ${textOf(row, 'who')}: ${inWords(row, 'file', files)} ${inWords(row, 'action', actions)}.`,
      },
    ],
  },
];
