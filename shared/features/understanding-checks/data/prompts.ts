import type { Direction, NextMeans } from '../schema.ts';

/**
 * What to ask so that someone gives a message back in own words, by the way the message went (practice, 3.4 and 3.5).
 * The supporter chooses one. `{person}` and `{pronoun}` are filled by `fillPrompt`.
 */
export const askPrompts: Readonly<Record<Direction, readonly string[]>> = {
  /** To the inhabitant: the responsibility lies with who explained. */
  partner_naar_inwoner: [
    'Ik wil weten of het goed is uitgelegd. Wat gaat u straks thuis vertellen?',
    'We hebben veel besproken. Wat is voor u het belangrijkste?',
    'Wat gebeurt er nu als eerste, denkt u?',
    'Wat moet u zelf doen? En wanneer?',
    'Stel, uw buurvrouw vraagt wat er is afgesproken. Wat zegt u?',
    // For a form, an app or a call.
    'Laat maar zien hoe u het gaat doen.',
    // For someone who speaks little.
    'Welk plaatje past hierbij? Wijs maar aan.',
    'Wat is volgens u nog niet besloten?',
  ],
  /** To the partner. */
  inwoner_naar_partner: [
    'Wilt u in uw eigen woorden zeggen wat {person} net vertelde? Dan kan {pronoun} horen of het klopt.',
    'Wat neemt u hiervan mee in het verslag?',
    'Wat is volgens u voor {person} het belangrijkste?',
    'Wat hebt u gehoord over hoe vaak dit gebeurt?',
    'Welke vraag hebt u nog voordat u verder kunt?',
  ],
};

/** To the partner, before the inhabitant is asked (3.4): permission, and who asks. */
export const permissionPrompts: readonly string[] = [
  'Zullen we even kijken of het duidelijk is uitgelegd?',
  'Wilt u dat zelf vragen, of zal ik het doen?',
];

/** To the owner of the message, after it was given back: the owner gives the verdict (3.1). */
export const verdictQuestion: Readonly<Record<Direction, string>> = {
  partner_naar_inwoner: 'Klopt dat met wat u bedoelde?',
  inwoner_naar_partner: 'Klopt dit met wat u bedoelde?',
};

/** To the inhabitant after the verdict, because agreeing with authority is easy (3.5). */
export const followUpPrompts: readonly string[] = ['Wat mist er nog?', 'Wat moet anders?'];

/** Said once at the start, as a house rule for both (3.5 and 3.8). */
export const announcement =
  'Ik vraag af en toe of iemand het in eigen woorden wil vertellen. Dat is om te kijken of wíj duidelijk zijn.';

/** One thing to try when a message does not come across. */
export interface LadderStep {
  /** What the supporter does. */
  readonly text: string;
  /** What the supporter can say; `{person}` is filled by `fillPrompt`. */
  readonly say: string | null;
  /** The next means this step stands for; null for the steps that belong to explaining again. */
  readonly means: NextMeans | null;
}

/** What to try when it fails, lightest first (3.7). */
export const ladder: readonly LadderStep[] = [
  {
    text: 'Zeg het korter, met een voorbeeld uit de eigen dag van de inwoner.',
    say: 'Ik heb het niet goed uitgelegd. Ik probeer het anders.',
    means: null,
  },
  {
    text: 'Knip het in tweeën. Vraag alleen de eerste helft terug.',
    say: null,
    means: null,
  },
  {
    text: 'Laat het zien: een tekening, de kalender, een echt voorwerp of drie keuzekaarten. Schrijf de belangrijkste woorden groot op.',
    say: null,
    means: 'tekening_of_voorwerp',
  },
  {
    text: 'Laat iemand anders uitleggen: de gesprekspartner, een naaste (als de inwoner dat wil) of een ervaringsdeskundige.',
    say: null,
    means: 'andere_uitlegger',
  },
  {
    text: 'Neem pauze, of kies een ander moment of een andere plek. Houd het gesprek korter.',
    say: null,
    means: 'ander_moment',
  },
  {
    text: 'Vraag een professionele tolk, gebarentolk of schrijftolk. Nooit een kind.',
    say: null,
    means: 'professionele_tolk',
  },
  {
    text: 'Maak een tweede afspraak. Tot die tijd wordt op dit punt niets ondertekend of gekozen.',
    say: 'Dit punt is nog niet duidelijk voor {person}. Kunnen we dit een tweede keer bespreken?',
    means: 'tweede_afspraak',
  },
  {
    text: 'Begrijpt de gesprekspartner het na drie rondes nog niet? Zet het samen op papier. Voeg het bij het verslag als “aanvulling van de inwoner”.',
    say: null,
    means: 'op_papier',
  },
];
