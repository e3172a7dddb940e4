import type { CaseDetails } from '../../shared/features/cases/schema.ts';
import type { ConversationDetails } from '../../shared/features/conversations/schema.ts';
import type { InhabitantDetails } from '../../shared/features/inhabitants/schema.ts';
import type { Mark, Speaker } from '../../shared/features/notes/schema.ts';
import type { Direction } from '../../shared/features/understanding-checks/schema.ts';
import { ItemId } from '../../shared/primitives/ids.ts';
import { PlainDate, PlainTime } from '../../shared/primitives/plain-date.ts';

/** The story of mevrouw Yildiz. Everyone in it, and the municipality of Rivierveen, is made up. */

export const inhabitant: InhabitantDetails = {
  name: 'mevrouw Yildiz',
  formOfAddress: 'mevrouw',
  support: {
    reading: 'together',
    hearing: 'hearing_aid',
    language: 'Turks en Nederlands',
    interpreter: 'none',
    largePrint: false,
    otherwise: 'Eerst even thee. Dan één vraag tegelijk.',
  },
};

export const theCase: CaseDetails = {
  question:
    'Ik wil weer naar mijn zus en naar de moskee. En het huis schoon, dat lukt me niet meer.',
  municipality: 'Rivierveen',
};

export const conversation: ConversationDetails = {
  templateId: 'keukentafel_wmo',
  date: PlainDate.parse('2026-11-03'),
  time: PlainTime.parse('10:00'),
  place: 'Bij mevrouw thuis, Lindekade 12',
  people: [
    {
      id: ItemId.parse('3f8b1f0a-6a86-4d0e-9a55-0d6f3a1c2b01'),
      name: 'mevrouw Jansen',
      role: 'partner',
      relation: 'gemeente Rivierveen',
      phone: '0900 123 45 67',
    },
    {
      id: ItemId.parse('3f8b1f0a-6a86-4d0e-9a55-0d6f3a1c2b02'),
      name: 'Sanne Bakker',
      role: 'supporter',
      relation: 'cliëntondersteuner',
      phone: '06 00 00 00 12',
    },
    {
      id: ItemId.parse('3f8b1f0a-6a86-4d0e-9a55-0d6f3a1c2b03'),
      name: 'mevrouw De Wit',
      role: 'relative',
      relation: 'buurvrouw',
      phone: '',
    },
  ],
};

/** What the notes call each speaker of this conversation. */
export const spokenOf: Readonly<Record<Speaker, string>> = {
  inhabitant: 'mevrouw',
  partner: 'consulent',
  supporter: 'ik',
  relative: 'buurvrouw',
};

/** Talking it over afterwards; the day is today, so that there is something to do. */
export const followUp: Omit<ConversationDetails, 'date'> = {
  templateId: 'nabespreking_afsluiting',
  time: PlainTime.parse('14:00'),
  place: conversation.place,
  people: conversation.people.filter(({ role }) => role === 'supporter'),
};

/** What was said about one life domain, by its label for the inhabitant. */
export interface DomainWords {
  readonly label: string;
  readonly words: string;
}

/** What mevrouw Yildiz and her supporter wrote down beforehand. */
export interface Prepared {
  readonly needs: readonly string[];
  readonly domains: readonly DomainWords[];
  readonly mustSay: readonly string[];
  readonly limits: readonly string[];
  readonly withheld: string;
  readonly questions: readonly string[];
  readonly stopSign: string;
  readonly pauseSign: string;
  readonly talkWithMe: string;
}

export const prepared: Prepared = {
  needs: [
    'Ik wil weer naar mijn zus en naar de moskee.',
    'Ik wil een schoon huis zonder dat ik val.',
  ],
  domains: [
    { label: 'Het huishouden', words: 'Het bed en de ramen lukken niet meer.' },
    { label: 'Onderweg zijn', words: 'Mijn buurvrouw rijdt niet meer sinds maart.' },
  ],
  mustSay: [
    'Het bed en de ramen lukken niet meer',
    'Mijn buurvrouw kan minder helpen sinds maart',
    'Op straat ben ik bang om te vallen',
  ],
  limits: ['Vandaag iets tekenen'],
  withheld: 'Dat ik mijn zoon geld heb geleend.',
  questions: ['Wanneer begint de hulp?', 'Hoe kom ik bij mijn zus?', 'Wat moet ik zelf betalen?'],
  stopSign: 'hand plat op tafel',
  pauseSign: '“even thee”',
  talkWithMe: 'Praat rustig en kijk mij aan. Ik hoor links het best.',
};

/** How a message was checked at the table: what came back, and the verdict. */
export type StoryCheck =
  | { readonly direction: Direction; readonly verdict: 'klopt'; readonly words: string }
  | {
      readonly direction: Direction;
      readonly verdict: 'anders';
      readonly words: string;
      readonly different: string;
    };

export interface StoryLine {
  readonly speaker: Speaker;
  readonly text: string;
  readonly mark?: Mark;
  /** The point of the prep sheet that was said with it. */
  readonly planned?: string;
  readonly agreement?: { readonly doer: Speaker; readonly due: PlainDate | null };
  /** In the order in which they happened; after "anders" it is explained again before the next. */
  readonly checks?: readonly StoryCheck[];
}

export interface StoryTopic {
  readonly topic: string;
  readonly lines: readonly StoryLine[];
}

/** The conversation. `word`, when given, is said by the inhabitant in one sentence. */
export function spoken(word?: string): readonly StoryTopic[] {
  return [
    {
      topic: 'Het huishouden',
      lines: [
        {
          speaker: 'inhabitant',
          text: 'Het bed en de ramen, dat lukt echt niet meer.',
          mark: 'quote',
          planned: 'Het bed en de ramen lukken niet meer',
        },
        {
          speaker: 'partner',
          text: '2 uur hulp in huis, elke week.',
          mark: 'agreement',
          agreement: { doer: 'partner', due: PlainDate.parse('2026-11-09') },
          checks: [
            {
              direction: 'partner_naar_inwoner',
              verdict: 'klopt',
              words: 'Er komt iemand twee uur, elke week, en maandag de eerste keer.',
            },
            {
              direction: 'inwoner_naar_partner',
              verdict: 'klopt',
              words: 'Het gaat mevrouw om het bed en de ramen.',
            },
          ],
        },
        {
          speaker: 'partner',
          text: 'Het identiteitsbewijs klaarleggen voor de eerste keer.',
          mark: 'agreement',
          agreement: { doer: 'inhabitant', due: PlainDate.parse('2026-11-09') },
          checks: [
            {
              direction: 'partner_naar_inwoner',
              verdict: 'klopt',
              words: 'Maandag moet mijn paspoort op tafel liggen.',
            },
            {
              direction: 'inwoner_naar_partner',
              verdict: 'klopt',
              words: 'Mevrouw heeft een paspoort en kan dat klaarleggen.',
            },
          ],
        },
      ],
    },
    {
      topic: 'Onderweg zijn',
      lines: [
        {
          speaker: 'relative',
          text: 'Sinds maart rijd ik haar niet meer. Boodschappen doe ik nog wel.',
          planned: 'Mijn buurvrouw kan minder helpen sinds maart',
        },
        { speaker: 'partner', text: 'Dan zoekt u dus een scootmobiel?' },
        {
          speaker: 'inhabitant',
          text: 'Nee. Ik wil weer naar mijn zus en naar de moskee.',
          mark: 'key_point',
          checks: [
            {
              direction: 'inwoner_naar_partner',
              verdict: 'anders',
              words: 'Ze wil een scootmobiel.',
              different: 'Het gaat om haar zus en de moskee, niet om een scootmobiel.',
            },
            {
              direction: 'inwoner_naar_partner',
              verdict: 'klopt',
              words: 'Ze wil zelf haar familie zien en kunnen bidden. Hoe, dat zoeken we uit.',
            },
          ],
        },
        { speaker: 'inhabitant', text: sisterSentence(word), mark: 'quote' },
        {
          speaker: 'supporter',
          text: 'Wie beslist over het vervoer, en wanneer?',
          mark: 'question',
        },
        {
          speaker: 'partner',
          text: 'De huisarts om een brief over het lopen vragen.',
          mark: 'agreement',
          agreement: { doer: 'inhabitant', due: null },
          checks: [
            {
              direction: 'partner_naar_inwoner',
              verdict: 'anders',
              words: 'De huisarts regelt het vervoer.',
              different: 'De huisarts schrijft alleen een brief. De gemeente beslist.',
            },
          ],
        },
      ],
    },
  ];
}

function sisterSentence(word: string | undefined): string {
  return word
    ? `Mijn zus zegt altijd: ${word}.`
    : 'Mijn zus woont aan de andere kant van de rivier.';
}
