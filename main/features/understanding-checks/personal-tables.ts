import { CheckDraft, CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import { assertNever } from '../../../shared/primitives/assert-never.ts';
import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

/** A line taken out of the notes can have been private: what was checked of it goes with the working notes. */
const isNoOpenLine = `line_id NOT IN (SELECT id FROM note_lines WHERE is_private = 0)`;

export const understandingCheckTables: readonly PersonalTable[] = [
  {
    name: 'check_events',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Wat er is teruggevraagd',
    columns: {
      row: { notOfPerson: 'de plaats in het bestand' },
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      line_id: { means: 'over welke regel het ging' },
      direction: { means: 'of u iets terugvertelde, of uw gesprekspartner' },
      event_json: {
        means: 'wat er gebeurde: gevraagd, teruggegeven, uitgelegd, en met welke woorden',
      },
      about_text: { means: 'de woorden waar het over ging' },
      at: { means: 'wanneer' },
      undone_at: { means: 'wanneer dit is teruggedraaid, als dat zo is' },
    },
    orderBy: 'row',
    privateWhen: isNoOpenLine,
    counts: [{ as: 'checks' }],
    read: (row) => {
      const event = CheckEvent.parse(JSON.parse(textOf(row, 'event_json')));
      const who = row.direction === 'partner_naar_inwoner' ? 'U' : 'Uw gesprekspartner';
      const undone = row.undone_at === null ? '' : ' Dit is teruggedraaid.';
      const text = `“${textOf(row, 'about_text')}”. ${happened(event, who)}${undone}`;
      return [{ kind: 'list_item', text }];
    },
  },
  {
    name: 'check_drafts',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Wat bij het terugvragen is opgeschreven en nog niet vastgelegd',
    columns: {
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      line_id: { means: 'over welke regel het gaat' },
      direction: { means: 'of u iets terugvertelde, of uw gesprekspartner' },
      draft_json: { means: 'wat er is opgeschreven' },
    },
    orderBy: 'line_id, direction',
    privateWhen: isNoOpenLine,
    read: (row) => {
      const draft = CheckDraft.parse(JSON.parse(textOf(row, 'draft_json')));
      const words = [draft.words, draft.remark, draft.newWording].filter(Boolean);
      return words.map((text) => ({ kind: 'list_item', text }));
    },
  },
];

/** What happened at the table, about what `who` gave back. */
function happened(event: CheckEvent, who: string): string {
  switch (event.kind) {
    case 'asked':
      return `${who} is gevraagd dit terug te vertellen.`;
    case 'confirmed':
      return `${who} gaf terug: “${event.givenBack.words}”. Dat klopt.`;
    case 'partly':
      return `${who} gaf terug: “${event.givenBack.words}”. Dit ontbrak nog: ${event.missing}`;
    case 'otherwise':
      return `${who} gaf terug: “${event.givenBack.words}”. Dit was anders bedoeld: ${event.different}`;
    case 'could_not':
      return 'Dit was nog niet goed uitgelegd.';
    case 'no_evidence':
      return 'Er kwam alleen een knik of een ja. Dat telt niet mee.';
    case 'explained':
      return `Het is opnieuw uitgelegd: ${event.newWording}`;
    case 'parked':
      return `Dit komt later terug, op ${event.until}. Wie dat doet: ${event.who}`;
    case 'reopened':
      return 'Dit is opnieuw bekeken.';
    case 'compared':
      return event.isInReport ? 'Dit staat in het verslag.' : 'Dit staat niet in het verslag.';
    case 'refused':
      return `${who} wilde dit niet checken. ${event.reason}`;
    case 'needs_help':
      return 'Hiervoor is andere hulp nodig.';
    default:
      return assertNever(event);
  }
}
