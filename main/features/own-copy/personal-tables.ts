import { type PersonalTable, type Row, textOf } from '../../storage/personal-table.ts';

export const copyTables: readonly PersonalTable[] = [
  {
    name: 'copy_decisions',
    belongsTo: 'inhabitant',
    by: 'inhabitant_id',
    title: 'Kopieën van uw gegevens',
    columns: {
      row: { notOfPerson: 'de volgorde van de besluiten' },
      inhabitant_id: { means: 'het nummer waaronder Naast u kent' },
      at: { means: 'wanneer' },
      who: { means: 'in welke kluis dat is besloten' },
      private_notes: { means: 'of de werkaantekeningen erbij zaten' },
      reason: { means: 'waarom niet, als ze er niet bij zaten' },
    },
    orderBy: 'row',
    // The reason tells what the working notes are about, to whoever reads the copy at home.
    split: { reason: (reason) => ({ open: '', private: reason === '' ? null : reason }) },
    counts: { notNamed: 'what was decided about copies that were handed over' },
    read: (row) => [
      {
        kind: 'list_item',
        text:
          row.private_notes === 'added'
            ? `${textOf(row, 'at')}: met de werkaantekeningen.`
            : `${textOf(row, 'at')}: zonder de werkaantekeningen.${reasonOf(row)}`,
      },
    ],
  },
];

function reasonOf(row: Row): string {
  const reason = textOf(row, 'reason');
  return reason === '' ? '' : ` Reden: ${reason}.`;
}
