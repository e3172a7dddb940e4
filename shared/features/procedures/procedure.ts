import { z } from 'zod';
import {
  CaseId,
  ConversationId,
  InhabitantId,
  ProcedureEventId,
  ProcedureId,
} from '../../primitives/ids.ts';
import { Instant, PlainDate } from '../../primitives/plain-date.ts';
import { TemplateId } from '../conversations/schema.ts';

/** The kinds of road a procedure can take. Ids are forever: procedures are stored under them. */
export const roadIds = [
  'wmo',
  'jeugd',
  'wlz',
  'participatie',
  'zvw',
  'inburgering',
  'schuldhulp',
  'bezwaar',
  'bezwaar_wlz',
  'bezwaar_ziektewet',
  'bezwaar_wia',
  'beroep',
  'voorlopige_voorziening',
  'hoger_beroep',
  'te_laat',
  'klacht',
  'ombudsman',
  'verblijf',
  'familierecht',
] as const;
export const RoadId = z.enum(roadIds);
export type RoadId = z.infer<typeof RoadId>;

/** What the supporter says of a procedure. Its title is the kind of road, never a name. */
export const ProcedureDetails = z.object({
  road: RoadId,
  /** What it is about, in a few words: `vervoer (Wmo)`. */
  about: z.string().trim().min(1).max(200),
  /** Who decides: `gemeente Rivierveen`. */
  authority: z.string().trim().max(200),
});
export type ProcedureDetails = z.infer<typeof ProcedureDetails>;

export const Procedure = z.object({
  ...ProcedureDetails.shape,
  id: ProcedureId,
  caseId: CaseId,
  inhabitantId: InhabitantId,
  inhabitantName: z.string(),
  createdAt: Instant,
});
export type Procedure = z.infer<typeof Procedure>;

/** How the day is known. Of a letter the day it was sent counts, which may be later than the day on it. */
const daySources = ['letter_date', 'postmark', 'portal', 'told', 'seen'] as const;
export const DaySource = z.enum(daySources);
export type DaySource = z.infer<typeof DaySource>;

/** Something that happened, as it is entered by hand. */
export const ProcedureEventDetails = z.object({
  /** One of the events of the road. */
  event: z.string().regex(/^[a-z][a-z_]{0,59}$/),
  on: PlainDate,
  source: DaySource,
  /** The day that stands on the letter, when it was sent on another. */
  letterDay: PlainDate.nullable(),
  /** The day the letter itself names as the last one. It is taken literally, never computed. */
  namedDay: PlainDate.nullable(),
  remark: z.string().trim().max(500),
});
export type ProcedureEventDetails = z.infer<typeof ProcedureEventDetails>;

export const ProcedureEvent = z.object({
  ...ProcedureEventDetails.shape,
  id: ProcedureEventId,
  recordedAt: Instant,
});
export type ProcedureEvent = z.infer<typeof ProcedureEvent>;

/** A conversation that belongs to a step: the hearing is one, with its own prep sheet and summary. */
export const LinkedConversation = z.object({
  conversationId: ConversationId,
  templateId: TemplateId,
  date: PlainDate,
  step: z.string(),
});
export type LinkedConversation = z.infer<typeof LinkedConversation>;
