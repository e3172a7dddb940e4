import { z } from 'zod';
import { ItemId, NoteLineId } from '../../primitives/ids.ts';
import { Instant, PlainDate } from '../../primitives/plain-date.ts';

/** The life domains (practice, 2). Chosen by the inhabitant, never scored. */
export const lifeDomainIds = [
  'geld',
  'werk_leren',
  'dag',
  'wonen',
  'huishouden',
  'zelf',
  'lichaam',
  'hoofd',
  'thuis',
  'kinderen',
  'mensen',
  'mantelzorg',
  'meedoen',
  'vervoer',
  'taal_digitaal',
  'gewoonten',
  'veilig',
  'politie',
  'zin',
] as const;
export const LifeDomainId = z.enum(lifeDomainIds);
export type LifeDomainId = z.infer<typeof LifeDomainId>;

const ownWords = z.string().max(2000);

/** A point of a list, in the inhabitant's own words. */
export const TextItem = z.object({ id: ItemId, text: ownWords });
export type TextItem = z.infer<typeof TextItem>;

/** A paper to bring, and whether it is ready. */
export const PaperToBring = z.object({ id: ItemId, text: ownWords, isReady: z.boolean() });
export type PaperToBring = z.infer<typeof PaperToBring>;

/** What the inhabitant says about one life domain. */
export const DomainAnswer = z.object({
  choice: z.enum(['goes_well', 'talk_about', 'not_now']),
  words: ownWords,
  helper: z.string().max(300),
});
export type DomainAnswer = z.infer<typeof DomainAnswer>;

/** The most questions an inhabitant takes along (practice, 0.1 step 6), and the most needs (step 1). */
export const MAX_QUESTIONS = 3;
export const MAX_NEEDS = 3;

/** Everything prepared together for one conversation. Where each field may appear: `data/visibility.ts`. */
export const PrepSheet = z.object({
  needs: z.array(TextItem).max(MAX_NEEDS),
  domains: z.partialRecord(LifeDomainId, DomainAnswer),
  /** Answers to the prompts of the template, by prompt id (`basis.1`, `keukentafel_wmo.3`). */
  answers: z.record(z.string().max(60), ownWords),
  mustSay: z.array(TextItem).max(12),
  wants: z.array(TextItem).max(12),
  limits: z.array(TextItem).max(12),
  /** What the inhabitant does not want to tell. */
  withheld: ownWords,
  questions: z.array(TextItem).max(MAX_QUESTIONS),
  papers: z.array(PaperToBring).max(30),
  roles: z.object({
    storyteller: z.enum(['inhabitant', 'together', 'supporter']).nullable(),
    /** When the supporter may step in. */
    stepIn: ownWords,
  }),
  stopSign: z.string().max(200),
  pauseSign: z.string().max(200),
  /** "Zo praat u het best met mij", besides what is known of the inhabitant. */
  talkWithMe: ownWords,
  /** The supporter's own marks and look back: working notes, on no paper. */
  privateMarks: ownWords,
  reflection: ownWords,
});
export type PrepSheet = z.infer<typeof PrepSheet>;

/** A prep point that was ticked in the room, when, and the line in which it was said, where that is known. */
export const SaidPoint = z.object({ itemId: ItemId, at: Instant, lineId: NoteLineId.nullable() });
export type SaidPoint = z.infer<typeof SaidPoint>;

/** Who comes back to a prep point that was put off, and on which day. */
export const Parking = z.object({ who: z.string().trim().min(1).max(200), until: PlainDate });
export type Parking = z.infer<typeof Parking>;

/** A prep point that was put off in the room. */
export const ParkedPoint = Parking.extend({ itemId: ItemId });
export type ParkedPoint = z.infer<typeof ParkedPoint>;

/** A sheet on which nothing stands yet. */
export function emptyPrepSheet(): PrepSheet {
  return {
    needs: [],
    domains: {},
    answers: {},
    mustSay: [],
    wants: [],
    limits: [],
    withheld: '',
    questions: [],
    papers: [],
    roles: { storyteller: null, stepIn: '' },
    stopSign: '',
    pauseSign: '',
    talkWithMe: '',
    privateMarks: '',
    reflection: '',
  };
}
