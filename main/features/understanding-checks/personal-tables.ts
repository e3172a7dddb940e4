import { eventInWords } from '../../../shared/features/understanding-checks/event-in-words.ts';
import { CheckDraft, CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import { openLines } from '../../storage/open-lines.ts';
import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

const isNoOpenLine = `line_id NOT IN (${openLines})`;

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
      const text = `“${textOf(row, 'about_text')}”. ${eventInWords(event, who)}${undone}`;
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
    counts: [{ as: 'unfinished' }],
    privateWhen: isNoOpenLine,
    read: (row) => {
      const draft = CheckDraft.parse(JSON.parse(textOf(row, 'draft_json')));
      const words = [draft.words, draft.remark, draft.newWording].filter(Boolean);
      return words.map((text) => ({ kind: 'list_item', text }));
    },
  },
];
