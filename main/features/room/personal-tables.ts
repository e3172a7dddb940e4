import type { PersonalTable } from '../../storage/personal-table.ts';

export const roomTables: readonly PersonalTable[] = [
  {
    name: 'rooms',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Hoe er werd meegeschreven',
    columns: {
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      mode: {
        notOfPerson: 'hoe de cliëntondersteuner schreef: op de computer, op papier of met een tolk',
      },
      is_watched: { notOfPerson: 'of het scherm op meekijken stond' },
      line_id: { notOfPerson: 'de plaats van de schrijver op het scherm' },
      open_at: { notOfPerson: 'wanneer het scherm openstond' },
    },
    orderBy: 'conversation_id',
    counts: { notNamed: 'where the writer was on the screen' },
    read: () => [],
  },
];
