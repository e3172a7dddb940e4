import type { ClosingEvent } from '../../../shared/features/retention/schema.ts';
import { inWords, type PersonalTable, textOf } from '../../storage/personal-table.ts';

const kinds: Readonly<Record<ClosingEvent['kind'], string>> = {
  closed: 'De zaak is afgesloten',
  kept: 'De zaak blijft bewaard',
  reopened: 'De zaak is weer geopend',
};

export const retentionTables: readonly PersonalTable[] = [
  {
    name: 'case_closings',
    belongsTo: 'case',
    by: 'case_id',
    title: 'Afsluiten en bewaren',
    columns: {
      row: { notOfPerson: 'de volgorde van de besluiten' },
      case_id: { means: 'over welke zaak het gaat' },
      kind: { means: 'afgesloten, langer bewaard of weer geopend' },
      on_day: { means: 'op welke dag dat is besloten' },
      review_on: { means: 'op welke dag er opnieuw naar wordt gekeken' },
      reason: { means: 'waarom' },
      who: { means: 'in welke kluis dat is besloten' },
    },
    orderBy: 'row',
    counts: { notNamed: 'when a case was closed or kept' },
    read: (row) => {
      const until = row.review_on === null ? '' : `, tot ${textOf(row, 'review_on')}`;
      const reason = textOf(row, 'reason') === '' ? '' : `. Reden: ${textOf(row, 'reason')}`;
      const what = inWords(row, 'kind', kinds);
      return [{ kind: 'list_item', text: `${textOf(row, 'on_day')}: ${what}${until}${reason}.` }];
    },
  },
];
