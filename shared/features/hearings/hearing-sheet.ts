import { dateInWords, type PlainDate } from '../../primitives/plain-date.ts';
import type { ConversationOverview } from '../conversations/schema.ts';
import { headed, items, ownWords } from '../papers/blocks.ts';
import { whenAndWhere } from '../papers/conversation-sheet.ts';
import { sheetFooter } from '../papers/data/conversation-sheet-texts.ts';
import type { PaperBlock, PaperContent } from '../papers/schema.ts';
import type { PrepSheet } from '../prep-sheets/schema.ts';
import { visibleFor } from '../prep-sheets/visible-for.ts';
import { after, asked, room, hearingTexts as texts } from './data/hearing-texts.ts';
import type { HearingKind, PapersBy, TimelineEntry } from './schema.ts';

/**
 * The zittingsblad: what the inhabitant takes along to a hearing or session. Of the prep sheet of that conversation only
 * what may stand on the inhabitant's own sheet; the points are own words and are not improved.
 */
export function buildHearingSheet(input: {
  readonly kind: HearingKind;
  readonly conversation: ConversationOverview;
  readonly sheet: PrepSheet;
  readonly timeline: readonly TimelineEntry[];
  readonly papersBy: PapersBy | null;
  readonly today: PlainDate;
}): PaperContent {
  const { kind, conversation, timeline, today } = input;
  const sheet = visibleFor(input.sheet, 'own_sheet');
  const people = conversation.people.map(({ name, relation }) =>
    [name, relation].filter(Boolean).join(', '),
  );
  return {
    kind: 'zittingsblad',
    title: texts.title[kind],
    subtitle: whenAndWhere(conversation),
    blocks: [
      ...headed(
        'points',
        texts.points,
        sheet.mustSay.flatMap(({ id, text }) => ownWords(`point:${id}`, text)),
      ),
      ...headed('papers', texts.papers, papersToTake(sheet, input.papersBy)),
      ...headed('who', texts.who, items('who', people)),
      ...headed('asked', texts.asked, items('asked', asked[kind])),
      ...headed(
        'limits',
        texts.limits,
        sheet.limits.flatMap(({ id, text }) => ownWords(`limit:${id}`, text)),
      ),
      ...headed('room', texts.room, items('room', room[kind])),
      ...headed('after', texts.after, items('after', after[kind])),
      ...headed('timeline', texts.timeline, items('timeline', timeline.map(told))),
    ],
    footer: sheetFooter(conversation.inhabitantName, dateInWords(today)),
  };
}

function papersToTake(sheet: PrepSheet, by: PapersBy | null): PaperBlock[] {
  const when = by === null ? '' : dateInWords(by.safeDay);
  const rule: PaperBlock[] =
    by === null
      ? []
      : [
          {
            kind: 'paragraph',
            key: 'papers:by',
            text: `${texts.mustArrive} ${dateInWords(by.lastDay)}.`,
          },
          { kind: 'paragraph', key: 'papers:safe', text: texts.safest(when) },
        ];
  return [
    ...rule,
    { kind: 'paragraph', key: 'papers:how', text: texts.howToSend },
    ...sheet.papers.map(
      ({ id, text }): PaperBlock => ({ kind: 'tick_box', key: `paper:${id}`, text, when }),
    ),
    { kind: 'paragraph', key: 'papers:later', text: texts.laterToo },
  ];
}

function told({ on, text, source }: TimelineEntry): string {
  return `${dateInWords(on)}: ${text} ${texts.source(source)}`;
}
