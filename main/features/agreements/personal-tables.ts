import { openLines } from '../../storage/open-lines.ts';
import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

export const agreementTables: readonly PersonalTable[] = [
  {
    name: 'agreement_details',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Wie doet wat, en wanneer',
    columns: {
      line_id: { means: 'over welke regel het gaat: daar staat de afspraak' },
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      doer: { means: 'wie het doet' },
      doer_person_id: { means: 'wie precies, als er meer mensen waren' },
      due: { means: 'voor welke dag' },
    },
    orderBy: 'due',
    counts: { notNamed: 'who and when of an agreement' },
    privateWhen: `line_id NOT IN (${openLines})`,
    read: (row, names) => {
      const doer =
        row.doer === null
          ? 'nog niet bekend'
          : names.speaker(textOf(row, 'doer'), row.doer_person_id ?? null);
      const due = row.due === null ? 'nog geen dag' : textOf(row, 'due');
      return [{ kind: 'list_item', text: `Wie: ${doer}. Wanneer: ${due}.` }];
    },
  },
];
