import type { z } from 'zod';
import { agreementsOf } from '../../../shared/features/agreements/rules.ts';
import type { AgreementDetails } from '../../../shared/features/agreements/schema.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { draftSummary } from '../../../shared/features/summary/draft-summary.ts';
import {
  type SummaryDraft,
  SummaryEdit,
  type SummaryLine,
  type SummaryPart,
} from '../../../shared/features/summary/schema.ts';
import type { SummaryFacts } from '../../../shared/features/summary/summary-facts.ts';
import { keyPointsOfConversation } from '../../../shared/features/understanding-checks/key-points.ts';
import type { CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import {
  CaseId,
  ConversationId,
  InhabitantId,
  type NoteLineId,
} from '../../../shared/primitives/ids.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aConversation, aLine, anInhabitant, aTopic, itemId } from '../../support/builders.ts';
import { events, moment } from '../understanding-checks/check-events.ts';

export const day = (date: string): PlainDate => PlainDate.parse(date);

/** What happens at the table until a check stands there. */
export const checked = {
  klopt: [events.asked, { kind: 'confirmed', givenBack: { form: 'aangewezen', words: '' } }],
  gevraagd: [events.asked],
  deels: [events.asked, events.partly],
  anders: [events.asked, events.otherwise],
  kon_niet: [events.asked, events.could_not],
  schijn: [events.asked, events.no_evidence],
  uitgelegd: [events.asked, events.otherwise, events.explained],
  later: [events.parked],
  wil_niet: [events.refused],
  hulp_nodig: [
    ...[1, 2, 3].flatMap(() => [events.asked, events.could_not, events.explained]),
    events.asked,
    events.needs_help,
  ],
  nieuw: [],
} as const satisfies Readonly<Record<string, readonly CheckEvent[]>>;
export type Checked = keyof typeof checked;

/** The lines of the conversation of mevrouw Yildiz with mevrouw Jansen. */
export const story = {
  home: aTopic('Het huishouden'),
  bed: aLine({ mark: 'key_point', text: 'Het bed en de ramen, dat lukt echt niet meer.' }),
  help: aLine({ speaker: 'partner', mark: 'agreement', text: 'Twee uur hulp per week.' }),
  travel: aTopic('Onderweg zijn'),
  neighbour: aLine({
    speaker: 'relative',
    mark: 'key_point',
    text: 'Sinds maart rijd ik haar niet meer.',
  }),
  guess: aLine({ speaker: 'partner', text: 'Dan zoekt u dus een scootmobiel?' }),
  sister: aLine({ mark: 'key_point', text: 'Ik wil weer naar mijn zus en naar de moskee.' }),
  tea: aLine({ text: 'Wilt u nog thee?' }),
  proud: aLine({ mark: 'quote', text: '“Ik ben altijd zelf gegaan.”' }),
  who: aLine({ speaker: 'supporter', mark: 'question', text: 'Wie beslist over het vervoer?' }),
  taxi: aLine({ speaker: 'partner', mark: 'agreement', text: 'De gemeente zoekt vervoer.' }),
  letters: aLine({ mark: 'agreement', text: 'Ik zet mijn brieven over vervoer klaar.' }),
  cost: aLine({ speaker: 'partner', mark: 'key_point', text: 'Er is een eigen bijdrage.' }),
  report: aLine({ speaker: 'partner', mark: 'key_point', text: 'U krijgt een verslag.' }),
  secret: aLine({ isPrivate: true, text: 'Zij keek steeds naar de deur.' }),
} as const;
export type StoryLine = keyof typeof story;

/** Both directions of a line are checked alike, unless a pair says otherwise: partner's understanding first. */
type Checks = Partial<Record<StoryLine, Checked | readonly [Checked, Checked]>>;

const usualChecks: Checks = {
  bed: 'klopt',
  help: 'klopt',
  sister: 'klopt',
  letters: 'klopt',
  report: 'klopt',
  cost: 'hulp_nodig',
  neighbour: 'klopt',
};

const usualDetails: Partial<Record<StoryLine, AgreementDetails>> = {
  help: { doer: 'partner', due: day('2026-03-09') },
  letters: { doer: 'inhabitant', due: day('2026-03-05') },
  taxi: { doer: 'inhabitant', due: day('2026-03-12') },
};

const ownShareId = itemId();

/** One table for all, so that the ids of the people stay the same. */
const aTable = aConversation();

interface Told {
  readonly checks?: Checks;
  readonly details?: Partial<Record<StoryLine, AgreementDetails>>;
  readonly lines?: readonly NoteLine[];
  readonly facts?: Partial<SummaryFacts>;
  readonly edits?: readonly z.input<typeof SummaryEdit>[];
}

/** The facts of the story, with what is told otherwise. */
export function theFacts({ checks, details, lines, facts }: Told = {}): SummaryFacts {
  const conversationId = ConversationId.parse('00000000-0000-4000-8000-000000000001');
  const told = lines ?? Object.values(story);
  const keyPoints = keyPointsOfConversation(told, (lineId, direction) =>
    historyOf({ ...usualChecks, ...checks }, lineId, direction === 'inwoner_naar_partner' ? 0 : 1),
  );
  return {
    conversation: {
      ...aTable,
      id: conversationId,
      caseId: CaseId.parse('00000000-0000-4000-8000-000000000002'),
      createdAt: moment(0),
    },
    inhabitant: {
      ...anInhabitant(),
      id: InhabitantId.parse('00000000-0000-4000-8000-000000000003'),
      createdAt: moment(0),
    },
    lines: told,
    keyPoints,
    agreements: agreementsOf({
      conversationId,
      lines: told,
      keyPoints,
      details: byLine({ ...usualDetails, ...details }),
    }),
    supporterName: 'Sanne Bakker',
    topicSentences: [{ topicId: story.home.id, text: 'Het zware werk in huis lukt niet meer.' }],
    difficultWords: [
      {
        id: ownShareId,
        lineId: story.cost.id,
        word: 'eigen bijdrage',
        explanation: 'wat u zelf elke maand betaalt',
        otherLanguage: '',
      },
    ],
    ...facts,
  };
}

/** The draft, with edits that were made on the story as it usually goes, or on the draft of `editedOn`. */
export function theDraft(told: Told & { readonly editedOn?: Told } = {}): SummaryDraft {
  const before = draftSummary({
    ...theFacts(told.editedOn ?? { ...told, checks: {}, details: {} }),
    edits: [],
  });
  const lines = before.parts.flatMap((part) => part.lines);
  const edits = (told.edits ?? []).map((edit) => ({
    ...SummaryEdit.parse(edit),
    madeOn: lines.find(({ key }) => key === edit.key)?.draftText ?? '',
  }));
  return draftSummary({ ...theFacts(told), edits });
}

/** The lines of one part; none when the part is left out. */
export function linesOf(draft: SummaryDraft, part: SummaryPart): readonly SummaryLine[] {
  return draft.parts.find((one) => one.part === part)?.lines ?? [];
}

export function textsOf(draft: SummaryDraft, part: SummaryPart): string[] {
  return linesOf(draft, part).map(({ text }) => text);
}

function historyOf(checks: Checks, lineId: NoteLineId, direction: 0 | 1) {
  const found = entriesOf(story).find(([, { id }]) => id === lineId);
  if (found === undefined) return [];
  const [name, line] = found;
  if (!carries(line, direction)) return [];
  const check = checks[name] ?? 'nieuw';
  return checked[typeof check === 'string' ? check : check[direction]].map((event, at) => ({
    event,
    at: moment(at * 10_000),
    aboutText: line.text,
  }));
}

function carries(line: NoteLine, direction: 0 | 1): boolean {
  if (line.kind === 'topic') return false;
  if (line.mark === 'agreement') return true;
  return (line.speaker === 'inhabitant' || line.speaker === 'relative') === (direction === 0);
}

function byLine(details: Partial<Record<StoryLine, AgreementDetails>>) {
  return new Map(entriesOf(details).map(([name, one]) => [story[name].id, one] as const));
}

function entriesOf<Name extends string, Value>(
  record: Readonly<Partial<Record<Name, Value>>>,
): readonly [Name, Value][] {
  return Object.entries(record) as [Name, Value][];
}
