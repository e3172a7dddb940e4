import { dateInWords, type PlainDate } from '../../primitives/plain-date.ts';
import type { Consents } from '../consents/schema.ts';
import type { Conversation, TemplateId } from '../conversations/schema.ts';
import type { Inhabitant } from '../inhabitants/schema.ts';
import type { PrepSheet } from '../prep-sheets/schema.ts';
import { visibleFor } from '../prep-sheets/visible-for.ts';
import { inARow, insideSentence, withCapital } from '../summary/dutch-sentence.ts';
import { headed, ownWords } from './blocks.ts';
import {
  answerBlocks,
  consentBlocks,
  domainBlocks,
  domainsToTalkAbout,
  roleBlocks,
} from './conversation-sheet-parts.ts';
import {
  sheetFooter,
  sheetHeadings,
  sheetLabels,
  sheetTitle,
} from './data/conversation-sheet-texts.ts';
import { domainsPictogram, sheetPictograms } from './data/heading-pictograms.ts';
import type { PaperBlock, PaperContent } from './schema.ts';

/**
 * The gespreksblad: what was prepared together, in the inhabitant's voice and own words. It lies on a table
 * where others read it, so it is made of nothing but what may stand there (practice, 9.4).
 */
export function buildConversationSheet(input: {
  readonly sheet: PrepSheet;
  readonly consents: Consents;
  readonly inhabitant: Pick<Inhabitant, 'name'>;
  readonly conversation: Pick<Conversation, 'templateId' | 'date' | 'time' | 'place'>;
  readonly today: PlainDate;
}): PaperContent {
  const { conversation, inhabitant, today } = input;
  const visible = visibleFor(input.sheet, 'own_sheet');
  return {
    kind: 'gespreksblad',
    title: titleOf(visible),
    subtitle: whenAndWhere(conversation),
    blocks: blocksOfConversationSheet(visible, input.consents, conversation.templateId),
    footer: sheetFooter(inhabitant.name, dateInWords(today)),
  };
}

/** The blocks of a sheet from which everything that may not stand there was already taken out. */
export function blocksOfConversationSheet(
  visible: PrepSheet,
  consents: Consents,
  templateId: TemplateId,
): PaperBlock[] {
  const { needs, mustSay, wants, limits, questions, papers } = visible;
  return [
    ...part(
      'needs',
      needs.flatMap(({ id, text }) => ownWords(id, text)),
    ),
    ...part('domains', domainBlocks(visible), domainsPictogram(domainsToTalkAbout(visible))),
    ...part('mustSay', listOf(mustSay)),
    ...part('wants', listOf(wants)),
    ...part('limits', listOf(limits)),
    ...part('questions', questions.flatMap(questionBlocks)),
    ...part('answers', answerBlocks(visible, templateId)),
    ...part('papers', papers.flatMap(paperBlocks)),
    ...part('agreedWays', roleBlocks(visible)),
    ...part('consents', consentBlocks(consents)),
  ];
}

function part(
  name: keyof typeof sheetHeadings,
  blocks: readonly PaperBlock[],
  pictogram = sheetPictograms[name],
): PaperBlock[] {
  return headed(kebab(name), sheetHeadings[name], blocks, pictogram);
}

/** As keys are written: "must-say". */
function kebab(name: string): string {
  return name.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
}

function titleOf(visible: PrepSheet): string {
  const labels = domainsToTalkAbout(visible).map(({ label }) => insideSentence(label));
  return labels.length === 0 || labels.length > 3
    ? sheetTitle
    : `${sheetTitle} over ${inARow(labels)}`;
}

/** The day, the time and the place of a conversation, as they stand under a title. */
export function whenAndWhere({
  date,
  time,
  place,
}: Pick<Conversation, 'date' | 'time' | 'place'>): string {
  const day = withCapital(dateInWords(date));
  const clock = time === null ? '' : `${time.replace(':', '.')} uur`;
  return [day, clock, place.trim()].filter(Boolean).join(', ');
}

function listOf(points: PrepSheet['mustSay']): PaperBlock[] {
  return points.filter(hasText).map(({ id, text }) => ({ kind: 'list_item', key: id, text }));
}

/** A question with room to write the answer. */
function questionBlocks(question: PrepSheet['questions'][number]): PaperBlock[] {
  if (!hasText(question)) return [];
  return [
    { kind: 'list_item', key: question.id, text: question.text },
    { kind: 'writing_line', key: `${question.id}:answer` },
  ];
}

function paperBlocks(paper: PrepSheet['papers'][number]): PaperBlock[] {
  if (!hasText(paper)) return [];
  const when = paper.isReady ? sheetLabels.paperIsReady : '';
  return [{ kind: 'tick_box', key: paper.id, text: paper.text, when }];
}

function hasText({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}
