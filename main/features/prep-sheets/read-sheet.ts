import { promptsOf } from '../../../shared/features/conversations/data/prompts-of.ts';
import { templateIds } from '../../../shared/features/conversations/schema.ts';
import {
  sheetHeadings,
  sheetLabels,
  signLabels,
  storytellerInWords,
} from '../../../shared/features/papers/data/conversation-sheet-texts.ts';
import { lifeDomains } from '../../../shared/features/prep-sheets/data/life-domains.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { CopyBlock } from '../../storage/personal-table.ts';

const promptTexts = new Map(
  templateIds.flatMap(promptsOf).map(({ id, text }) => [id, text] as const),
);

const choices = {
  goes_well: 'dit gaat goed',
  talk_about: 'hier wilde u over praten',
  not_now: 'niet nu',
} as const;

/** A prep sheet as it reads in the inhabitant's copy: everything that stands on it, in the order of preparing. */
export function readSheet(sheet: PrepSheet): CopyBlock[] {
  return [
    ...under(sheetHeadings.needs, textsOf(sheet.needs)),
    ...domainsOf(sheet),
    ...under(sheetHeadings.mustSay, textsOf(sheet.mustSay)),
    ...under(sheetHeadings.wants, textsOf(sheet.wants)),
    ...under(sheetHeadings.limits, textsOf(sheet.limits)),
    ...under('Wat u niet wilt vertellen', [sheet.withheld]),
    ...under(sheetHeadings.questions, textsOf(sheet.questions)),
    ...Object.entries(sheet.answers).flatMap(([id, answer]) =>
      under(promptTexts.get(id) ?? id, [answer]),
    ),
    ...under(
      sheetHeadings.papers,
      sheet.papers.map(({ text, isReady }) =>
        isReady ? `${text} (${sheetLabels.paperIsReady})` : text,
      ),
    ),
    ...under(sheetHeadings.agreedWays, waysOf(sheet)),
    ...under('Zo praat u het best met mij', [sheet.talkWithMe]),
    ...under('Eigen aantekeningen van de cliëntondersteuner', [sheet.privateMarks]),
    ...under('Terugblik van de cliëntondersteuner', [sheet.reflection]),
  ];
}

function domainsOf({ domains }: PrepSheet): CopyBlock[] {
  return lifeDomains.flatMap(({ id, label }) => {
    const answer = domains[id];
    if (!answer) return [];
    const helper = answer.helper.trim() === '' ? '' : `${sheetLabels.helper}: ${answer.helper}`;
    return [paragraph(`${label}: ${choices[answer.choice]}`), ...listed([answer.words, helper])];
  });
}

function waysOf({ roles, stopSign, pauseSign }: PrepSheet): string[] {
  return [
    roles.storyteller === null ? '' : storytellerInWords[roles.storyteller],
    labelled(sheetLabels.stepIn, roles.stepIn),
    labelled(signLabels.stop, stopSign),
    labelled(signLabels.pause, pauseSign),
  ];
}

function labelled(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}: ${text}`;
}

function textsOf(points: readonly { readonly text: string }[]): string[] {
  return points.map(({ text }) => text);
}

/** A label and what stands under it; nothing when there are no words. */
function under(label: string, texts: readonly string[]): CopyBlock[] {
  const items = listed(texts);
  return items.length === 0 ? [] : [paragraph(label), ...items];
}

function paragraph(text: string): CopyBlock {
  return { kind: 'paragraph', text };
}

function listed(texts: readonly string[]): CopyBlock[] {
  return texts
    .filter((text) => text.trim() !== '')
    .map((text): CopyBlock => ({ kind: 'list_item', text }));
}
