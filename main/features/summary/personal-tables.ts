import { isPrivateLine } from '../../storage/open-lines.ts';
import { type PersonalTable, type Row, textOf } from '../../storage/personal-table.ts';

export const summaryTables: readonly PersonalTable[] = [
  {
    name: 'summary_edits',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Wat er in de samenvatting is veranderd',
    columns: {
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      line_key: { means: 'welke regel van de samenvatting' },
      text: { means: 'wat er nu staat; leeg als de regel is weggelaten' },
      made_on: { means: 'wat er eerst stond' },
      changed_by: { means: 'of u het zelf hebt veranderd bij het samen lezen' },
    },
    orderBy: 'line_key',
    privateWhen: isOfPrivateLine('summary_edits'),
    counts: [{ as: 'summary_changes' }],
    read: (row) => [
      {
        kind: 'list_item',
        text: `${whatChanged(row)}${row.changed_by === 'inhabitant' ? ' (zo hebt u het zelf verbeterd)' : ''}`,
      },
    ],
  },
  {
    name: 'topic_sentences',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'In het kort, per onderwerp',
    columns: {
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      topic_id: { means: 'bij welk onderwerp; leeg als het daarvoor is gezegd' },
      text: { means: 'wat er in het kort staat' },
    },
    orderBy: 'topic_id',
    counts: [{ as: 'summary_changes' }],
    read: (row) => [{ kind: 'list_item', text: textOf(row, 'text') }],
  },
  {
    name: 'left_as_it_is',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Opmerkingen over de tekst die zijn blijven staan',
    columns: {
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      line_key: { means: 'bij welke regel van de samenvatting of de notities' },
      rule: { means: 'welke schrijfregel, of welke grens van de rol' },
      said: { means: 'welke woorden zijn blijven staan' },
    },
    orderBy: 'line_key',
    counts: { notNamed: 'words of a line or of the summary, marked as right' },
    privateWhen: isOfPrivateLine('left_as_it_is'),
    read: (row) => [
      { kind: 'list_item', text: `“${textOf(row, 'said')}” (${textOf(row, 'rule')})` },
    ],
  },
];

/** The key of a line holds the id of the note it was made of. */
function isOfPrivateLine(table: string): string {
  return `EXISTS (SELECT 1 FROM note_lines AS line
    WHERE line.conversation_id = ${table}.conversation_id AND (${isPrivateLine})
      AND instr(${table}.line_key, line.id) > 0)`;
}

function whatChanged(row: Row): string {
  const before = `“${textOf(row, 'made_on')}”`;
  return row.text === null ? `Weggelaten: ${before}` : `${before} werd “${textOf(row, 'text')}”`;
}
