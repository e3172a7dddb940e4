import type { LifeDomainId } from '../schema.ts';

/** One part of life that a conversation can be about. */
export interface LifeDomain {
  readonly id: LifeDomainId;
  /** As the inhabitant reads it. */
  readonly label: string;
  /** As professionals call it. */
  readonly professionalName: string;
  readonly subTopics: readonly string[];
}

/** The life domains (practice, 2). Offered, never scored; where `veilig` may appear: `visibility.ts`. */
export const lifeDomains: readonly LifeDomain[] = [
  {
    id: 'geld',
    label: 'Geld en papieren',
    professionalName: 'Financiën',
    subTopics: [
      'inkomen',
      'uitgaven',
      'schulden',
      'toeslagen',
      'bijzondere bijstand',
      'post en brieven',
      'DigiD',
      'bewind',
      'pinnen en sparen',
      'eigen bijdrage',
    ],
  },
  {
    id: 'werk_leren',
    label: 'Werk en leren',
    professionalName: 'Werk & opleiding',
    subTopics: [
      'betaald werk',
      'vrijwilligerswerk',
      'school',
      'cursus',
      're-integratie',
      'beschut werk',
      'studie en hulp',
      'uitval',
    ],
  },
  {
    id: 'dag',
    label: 'Mijn dag',
    professionalName: 'Tijdsbesteding',
    subTopics: ['dagritme', 'dagbesteding', 'slapen', 'vervelen of te druk', 'hobby', 'rust'],
  },
  {
    id: 'wonen',
    label: 'Mijn huis',
    professionalName: 'Huisvesting',
    subTopics: [
      'huur of koop',
      'trap, badkamer, drempels',
      'veilig en warm',
      'buren',
      'verhuizen',
      'dreigende uitzetting',
      'beschermd wonen',
    ],
  },
  {
    id: 'huishouden',
    label: 'Het huishouden',
    professionalName: 'Instrumentele ADL',
    subTopics: ['schoonmaken', 'koken', 'boodschappen', 'was', 'plannen', 'klussen', 'tuin'],
  },
  {
    id: 'zelf',
    label: 'Voor mezelf zorgen',
    professionalName: 'Basale ADL',
    subTopics: [
      'wassen',
      'aankleden',
      'eten en drinken',
      'toilet',
      'medicijnen op tijd innemen (niet: welke)',
      'hulpmiddelen',
    ],
  },
  {
    id: 'lichaam',
    label: 'Mijn lichaam',
    professionalName: 'Lichamelijke gezondheid',
    subTopics: [
      'pijn',
      'moe',
      'bewegen',
      'zien',
      'horen',
      'ziekte en gevolgen voor de dag',
      'behandelaars',
    ],
  },
  {
    id: 'hoofd',
    label: 'Mijn hoofd en gevoel',
    professionalName: 'Geestelijke gezondheid',
    subTopics: [
      'stress',
      'somber',
      'bang',
      'boos',
      'vergeten',
      'concentratie',
      'verwerken',
      'behandeling',
    ],
  },
  {
    id: 'thuis',
    label: 'De mensen thuis',
    professionalName: 'Huiselijke relaties',
    subTopics: [
      'partner',
      'huisgenoten',
      'ruzie',
      'scheiding',
      'zorgen voor elkaar',
      'gebruikelijke hulp',
    ],
  },
  {
    id: 'kinderen',
    label: 'Mijn kinderen',
    professionalName: 'Ouderschap',
    subTopics: [
      'opvoeden',
      'school',
      'opvang',
      'contact na scheiding',
      'zorgen over kind',
      'tijd voor uzelf',
    ],
  },
  {
    id: 'mensen',
    label: 'Familie, vrienden, buren',
    professionalName: 'Sociaal netwerk',
    subTopics: [
      'wie ziet u',
      'eenzaam',
      'wie helpt',
      'wie kost energie',
      'maatje',
      'contact weer oppakken',
    ],
  },
  {
    id: 'mantelzorg',
    label: 'Zorgen voor een ander',
    professionalName: 'Mantelzorg',
    subTopics: [
      'voor wie',
      'hoeveel uur',
      'volhouden',
      'vervangen (respijt)',
      'eigen werk',
      'eigen wensen van de mantelzorger',
    ],
  },
  {
    id: 'meedoen',
    label: 'Meedoen',
    professionalName: 'Maatschappelijke participatie',
    subTopics: ['vereniging', 'buurt', 'geloof', 'vrije tijd', 'reizen', 'computer en telefoon'],
  },
  {
    id: 'vervoer',
    label: 'Onderweg zijn',
    professionalName: 'Mobiliteit',
    subTopics: ['lopen', 'fiets', 'bus en trein', 'regiotaxi', 'auto', 'begeleiding', 'rolstoel'],
  },
  {
    id: 'taal_digitaal',
    label: 'Taal, lezen en computer',
    professionalName: 'Taal/digitaal',
    subTopics: [
      'Nederlands',
      'lezen en schrijven',
      'formulieren',
      'e-mail',
      'apps',
      'hulp bij online regelen',
    ],
  },
  {
    id: 'gewoonten',
    label: 'Drinken, drugs, gokken, gamen',
    professionalName: 'Middelengebruik',
    subTopics: ['gebruik', 'gevolgen voor de dag', 'hulp gehad', 'wens om te veranderen'],
  },
  {
    id: 'veilig',
    label: 'Veilig zijn',
    professionalName: 'Veiligheid (meldcode)',
    subTopics: ['bang voor iemand', 'geweld', 'dwang', 'verwaarlozing', 'online'],
  },
  {
    id: 'politie',
    label: 'Politie en rechter',
    professionalName: 'Justitie',
    subTopics: ['boete', 'straf', 'reclassering', 'aangifte', 'slachtofferhulp'],
  },
  {
    id: 'zin',
    label: 'Wat het leven waarde geeft',
    professionalName: 'Zingeving en cultuur',
    subTopics: [
      'geloof',
      'gewoonten',
      'feestdagen',
      'eten',
      'wat u trots maakt',
      'dromen',
      'afscheid en rouw',
    ],
  },
];
