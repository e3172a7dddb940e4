import { eventInWords } from '../../../shared/features/understanding-checks/event-in-words.ts';
import { CheckDraft, CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import { type PersonalTable, textOf } from '../../storage/personal-table.ts';

const about = {
  about: { means: 'of het over een besluit ging, een laatste dag, een weg of een brief' },
  about_id: { means: 'over welke' },
};

export const caseCheckTables: readonly PersonalTable[] = [
  {
    name: 'case_check_events',
    belongsTo: 'case',
    by: 'case_id',
    title: 'Wat u hebt teruggezegd over brieven en besluiten',
    columns: {
      row: { notOfPerson: 'de plaats in het bestand' },
      case_id: { means: 'bij welke zaak dit hoort' },
      ...about,
      event_json: {
        means: 'wat er gebeurde: gevraagd, teruggegeven, uitgelegd, en met welke woorden',
      },
      about_text: { means: 'de woorden waar het over ging' },
      at: { means: 'wanneer' },
      undone_at: { means: 'wanneer dit is teruggedraaid, als dat zo is' },
    },
    orderBy: 'row',
    counts: [{ as: 'checks' }],
    read: (row) => {
      const event = CheckEvent.parse(JSON.parse(textOf(row, 'event_json')));
      const undone = row.undone_at === null ? '' : ' Dit is teruggedraaid.';
      const text = `“${textOf(row, 'about_text')}”. ${eventInWords(event, 'U')}${undone}`;
      return [{ kind: 'list_item', text }];
    },
  },
  {
    name: 'case_check_drafts',
    belongsTo: 'case',
    by: 'case_id',
    title: 'Wat bij het terugvragen is opgeschreven en nog niet vastgelegd',
    columns: {
      case_id: { means: 'bij welke zaak dit hoort' },
      ...about,
      draft_json: { means: 'wat er is opgeschreven' },
    },
    orderBy: 'about, about_id',
    counts: [{ as: 'unfinished' }],
    read: (row) => {
      const draft = CheckDraft.parse(JSON.parse(textOf(row, 'draft_json')));
      const words = [draft.words, draft.remark, draft.newWording].filter(Boolean);
      return words.map((text) => ({ kind: 'list_item', text }));
    },
  },
];
