import { z } from 'zod';
import { CaseId, ConversationId, InhabitantId, ItemId } from '../../primitives/ids.ts';
import { Instant, PlainDate, PlainTime } from '../../primitives/plain-date.ts';

/** The 19 conversation types (practice, 1). The id of the type is the id of its template. */
export const templateIds = [
  'kennismaking',
  'keukentafel_wmo',
  'indicatie_wlz',
  'jeugd_gezin',
  'participatie_inkomen',
  'schuldhulp',
  'inburgering',
  'evaluatie_herindicatie',
  'zorgplan',
  'pgb',
  'wijkverpleging_zvw',
  'rondetafel',
  'netwerkberaad',
  'besluit_uitleg',
  'hoorzitting',
  'beroep',
  'klacht',
  'nabespreking_afsluiting',
  'eigen_gesprek',
] as const;
export const TemplateId = z.enum(templateIds);
export type TemplateId = z.infer<typeof TemplateId>;

/**
 * Someone at the table besides the inhabitant. `partner` is the person across the table (consulent, commission),
 * `supporter` the cliëntondersteuner, `relative` a naaste.
 */
export const Person = z.object({
  id: ItemId,
  name: z.string().trim().min(1).max(200),
  role: z.enum(['partner', 'supporter', 'relative', 'interpreter']),
  /** Where the person works or what they are to the inhabitant: "gemeente Rivierveen", "buurvrouw". */
  relation: z.string().max(200),
  /** As it is dialled; printed large under "Wie kunt u bellen?" when there is one. */
  phone: z.string().max(40),
});
export type Person = z.infer<typeof Person>;

export const ConversationDetails = z.object({
  templateId: TemplateId,
  date: PlainDate,
  time: PlainTime.nullable(),
  place: z.string().max(300),
  people: z.array(Person).max(20),
});
export type ConversationDetails = z.infer<typeof ConversationDetails>;

export const Conversation = ConversationDetails.extend({
  id: ConversationId,
  caseId: CaseId,
  createdAt: Instant,
});
export type Conversation = z.infer<typeof Conversation>;

/** A conversation as a list shows it, with whom and what it is about. */
export const ConversationOverview = Conversation.extend({
  inhabitantId: InhabitantId,
  inhabitantName: z.string(),
  question: z.string(),
  /** Whether anything stands on the prep sheet, and in the notes. */
  isPrepared: z.boolean(),
  hasNotes: z.boolean(),
});
export type ConversationOverview = z.infer<typeof ConversationOverview>;
