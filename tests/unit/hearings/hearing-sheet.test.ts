import { describe, expect, it } from 'vitest';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { buildHearingSheet } from '../../../shared/features/hearings/hearing-sheet.ts';
import { HearingKind } from '../../../shared/features/hearings/schema.ts';
import { fieldVisibility } from '../../../shared/features/prep-sheets/data/visibility.ts';
import { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aConversation } from '../../support/builders.ts';
import { plantedSheet } from '../papers/planted-sheet.ts';

describe.each(HearingKind.options)('the sheet for a %s', (kind) => {
  const { sheet, planted } = plantedSheet(kind);
  const conversation = {
    ...aConversation({ templateId: kind }),
    inhabitantName: 'mevrouw Yildiz',
  } as ConversationOverview;
  const paper = JSON.stringify(
    buildHearingSheet({
      kind,
      conversation,
      sheet,
      timeline: [],
      papersBy: {
        lastDay: PlainDate.parse('2026-03-15'),
        safeDay: PlainDate.parse('2026-03-13'),
        steps: [],
      },
      today: PlainDate.parse('2026-03-03'),
    }),
  );
  const fieldsOf = (isShown: boolean) =>
    new Set(
      planted
        .filter(({ sentence }) => paper.includes(sentence) === isShown)
        .map(({ path: [field] }) => PrepSheet.keyof().parse(field)),
    );

  it('has what must be said, the limits and the papers to take', () => {
    expect([...fieldsOf(true)].sort()).toEqual(['limits', 'mustSay', 'papers']);
  });

  it('names the last day for papers, and the working day on which it is safe', () => {
    expect(paper).toContain('Uw papieren moeten er zijn op deze dag: zondag 15 maart 2026.');
    expect(paper).toContain('Het veiligst is vrijdag 13 maart 2026. Dat is een werkdag.');
  });

  it('has nothing of what may stand on no sheet that others can read', () => {
    expect([...fieldsOf(false)]).toContain('withheld');
    for (const field of fieldsOf(true)) expect(fieldVisibility[field]).toContain('own_sheet');
  });
});
