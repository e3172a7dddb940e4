import { describe, expect, it } from 'vitest';
import { noConsentsYet } from '../../../shared/features/consents/rules.ts';
import { type TemplateId, templateIds } from '../../../shared/features/conversations/schema.ts';
import {
  blocksOfConversationSheet,
  buildConversationSheet,
} from '../../../shared/features/papers/conversation-sheet.ts';
import { buildPartnerCard } from '../../../shared/features/papers/partner-card.ts';
import { buildSummaryPaper } from '../../../shared/features/papers/summary-paper.ts';
import {
  fieldVisibility,
  hiddenDomains,
  hiddenPrompts,
  type PrepOutput,
} from '../../../shared/features/prep-sheets/data/visibility.ts';
import { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { visibleFor } from '../../../shared/features/prep-sheets/visible-for.ts';
import { aConversation, anInhabitant } from '../../support/builders.ts';
import { day, story, theDraft } from '../summary/the-story.ts';
import { leastPlanted, type Planted, plantedSheet } from './planted-sheet.ts';

const today = day('2026-03-02');

/** Everything that stands on each paper, as one text to search. */
function allPapers(sheet: PrepSheet, templateId: TemplateId): Readonly<Record<PrepOutput, string>> {
  const inhabitant = anInhabitant();
  const conversation = aConversation({ templateId });
  const papers = {
    own_sheet: buildConversationSheet({
      sheet,
      consents: noConsentsYet(),
      inhabitant,
      conversation,
      today,
    }),
    partner_card: buildPartnerCard({ sheet, inhabitant }),
    summary: buildSummaryPaper({ draft: theDraft(), supporterName: 'Sanne Bakker', today }),
  };
  return {
    own_sheet: JSON.stringify(papers.own_sheet),
    partner_card: JSON.stringify(papers.partner_card),
    summary: JSON.stringify(papers.summary),
  };
}

/** Where the visibility data lets a planted sentence stand. */
function outputsOf({ path: [field, key] }: Planted): readonly PrepOutput[] {
  const isHidden =
    (field === 'domains' && hiddenDomains.some((id) => id === key)) ||
    (field === 'answers' && hiddenPrompts.some((id) => id === key));
  const known = PrepSheet.keyof().safeParse(field);
  return known.success && !isHidden ? fieldVisibility[known.data] : [];
}

const outputs = ['own_sheet', 'partner_card', 'summary'] as const;

describe.each(templateIds)('every paper of a planted sheet when the type is %s', (templateId) => {
  const { sheet, planted } = plantedSheet(templateId);
  const papers = allPapers(sheet, templateId);

  it.each(outputs)('shows on the %s exactly what the visibility data names', (output) => {
    expect(planted.length).toBeGreaterThanOrEqual(leastPlanted);
    const shown = planted.filter(({ sentence }) => papers[output].includes(sentence));
    const allowed = planted.filter((one) => outputsOf(one).includes(output));
    expect(shown.map(({ path }) => path)).toEqual(allowed.map(({ path }) => path));
  });
});

describe('what must never be on a paper', () => {
  const { sheet, planted } = plantedSheet('hoorzitting');
  const sentencesIn = (...start: readonly string[]) =>
    planted.filter(({ path }) => start.every((step, at) => path[at] === step));

  it.each([
    { path: ['domains', 'veilig'] },
    { path: ['withheld'] },
    { path: ['answers', 'basis.5'] },
    { path: ['privateMarks'] },
    { path: ['reflection'] },
  ])('is on none of them when it stands in $path', ({ path }) => {
    const sentences = sentencesIn(...path);
    expect(sentences.length).toBeGreaterThan(0);
    for (const paper of Object.values(allPapers(sheet, 'hoorzitting'))) {
      for (const { sentence } of sentences) expect(paper).not.toContain(sentence);
      expect(paper).not.toContain('Veilig zijn');
    }
  });

  it('is not on the summary when it stands on a private line', () => {
    const draft = theDraft();
    const paper = buildSummaryPaper({ draft, supporterName: 'Sanne Bakker', today });
    expect(JSON.stringify([draft, paper])).not.toContain(story.secret.text);
  });

  it('is found by this search when the sheet is not blanked first', () => {
    const unblanked = JSON.stringify(
      blocksOfConversationSheet(sheet, noConsentsYet(), 'hoorzitting'),
    );
    for (const { sentence } of [
      ...sentencesIn('domains', 'veilig'),
      ...sentencesIn('answers', 'basis.5'),
    ]) {
      expect(unblanked).toContain(sentence);
    }
    expect(unblanked).toContain('Veilig zijn');
    const visible = JSON.stringify(
      blocksOfConversationSheet(visibleFor(sheet, 'own_sheet'), noConsentsYet(), 'hoorzitting'),
    );
    expect(visible).not.toContain('Veilig zijn');
  });
});

describe('visibleFor', () => {
  it.each(outputs)('keeps for the %s nothing but what the visibility data names', (output) => {
    const { sheet, planted } = plantedSheet('kennismaking');
    const visible = JSON.stringify(visibleFor(sheet, output));
    const kept = planted.filter(({ sentence }) => visible.includes(sentence));
    expect(kept).toEqual(planted.filter((one) => outputsOf(one).includes(output)));
  });

  it('leaves the sheet itself as it is', () => {
    const { sheet } = plantedSheet('kennismaking');
    const before = structuredClone(sheet);
    visibleFor(sheet, 'partner_card');
    expect(sheet).toEqual(before);
  });
});
