import { dateInWords } from '../../primitives/plain-date.ts';
import { type Consents, consentPurposes } from '../consents/schema.ts';
import { promptsOf } from '../conversations/data/prompts-of.ts';
import type { TemplateId } from '../conversations/schema.ts';
import { type LifeDomain, lifeDomains } from '../prep-sheets/data/life-domains.ts';
import type { PrepSheet } from '../prep-sheets/schema.ts';
import { withFullStop } from '../summary/dutch-sentence.ts';
import { items, ownWords } from './blocks.ts';
import {
  consentInWords,
  keepUntilInWords,
  sheetLabels,
  storytellerInWords,
} from './data/conversation-sheet-texts.ts';
import type { PaperBlock } from './schema.ts';
import { signBlocks } from './sign-blocks.ts';

/** The life domains the inhabitant chose to talk about, in their usual order. */
export function domainsToTalkAbout({ domains }: PrepSheet): readonly LifeDomain[] {
  return lifeDomains.filter(({ id }) => domains[id]?.choice === 'talk_about');
}

/** Each chosen domain by its plain label, with own words and who helps now. */
export function domainBlocks(visible: PrepSheet): PaperBlock[] {
  return domainsToTalkAbout(visible).flatMap(({ id, label }): PaperBlock[] => {
    const helper = visible.domains[id]?.helper.trim() ?? '';
    return [
      { kind: 'list_item', key: `domain:${id}`, text: label },
      ...ownWords(`domain:${id}:words`, visible.domains[id]?.words ?? ''),
      ...paragraph(`domain:${id}:helper`, labelled(sheetLabels.helper, helper)),
    ];
  });
}

/** The prompts of this conversation type that were answered, each with the answer in own words. */
export function answerBlocks({ answers }: PrepSheet, templateId: TemplateId): PaperBlock[] {
  return promptsOf(templateId)
    .filter(({ id }) => (answers[id] ?? '').trim() !== '')
    .flatMap(({ id, text }) => [
      ...paragraph(`prompt:${id}`, text),
      ...ownWords(`answer:${id}`, answers[id] ?? ''),
    ]);
}

/** Who tells the story, when the supporter may step in, and the signs. */
export function roleBlocks(visible: PrepSheet): PaperBlock[] {
  const { storyteller, stepIn } = visible.roles;
  return [
    ...paragraph('storyteller', storyteller === null ? '' : storytellerInWords[storyteller]),
    ...paragraph('step-in', labelled(sheetLabels.stepIn, stepIn)),
    ...signBlocks(visible),
  ];
}

/** What may and what may not; a consent that was withdrawn reads as refused, one never asked is not there. */
export function consentBlocks(consents: Consents): PaperBlock[] {
  const sentences = consentPurposes.flatMap((purpose) => {
    const { answer } = consents[purpose];
    if (answer === 'not_asked') return [];
    return [consentInWords[purpose][answer === 'given' ? 'given' : 'refused']];
  });
  const { keep } = consents;
  const lastDay = keep.answer === 'given' ? keep.until : null;
  return items(
    'consent',
    lastDay === null ? sentences : [...sentences, keepUntilInWords(dateInWords(lastDay))],
  );
}

function paragraph(key: string, text: string): PaperBlock[] {
  return text === '' ? [] : [{ kind: 'paragraph', key, text }];
}

function labelled(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}: ${withFullStop(text)}`;
}
