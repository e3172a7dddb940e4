import type { Phrase } from '../rules/phrase-rule.ts';

/** An act hidden in a noun, with a verb that says nothing. */
export const lightVerbs: readonly Phrase[] = [
  [
    '(?:overgaan|overgegaan|over te gaan|gaan|gaat)(?: \\S+){0,3} tot(?: \\S+){0,4}? \\S+ing',
    '~Zeg het met een werkwoord.',
  ],
  [
    'zorg (?:te )?(?:dragen|draagt|gedragen) voor|draa?g(?:t|en)?(?: \\S+)? zorg voor',
    'zorgen voor',
  ],
  [
    'in behandeling (?:te )?(?:nemen|genomen|neemt)|(?:nemen|neemt)(?: \\S+){0,4} in behandeling',
    'bekijken',
  ],
  [
    'een (?:besluit|beslissing) (?:te )?(?:nemen|genomen|neemt)(?: over)?|(?:nemen|neemt) (?:een|het) (?:besluit|beslissing)',
    'beslissen',
  ],
  ['(?:nader )?onderzoek (?:te )?(?:verrichten|verricht|plegen|gepleegd)', 'onderzoeken'],
  [
    'plaats (?:te )?vinden|plaatsvinden|plaatsgevonden|plaatsvindt|vindt(?: \\S+){0,5} plaats|vinden(?: \\S+){0,5} plaats',
    'zijn',
  ],
  [
    'gebruik (?:te )?(?:maken|gemaakt) van|gebruikmaken van|maak(?:t|en)?(?: \\S+)? gebruik van',
    'gebruiken',
  ],
  [
    'in overweging (?:te )?(?:nemen|genomen|geven)|(?:nemen|neemt)(?: \\S+){0,3} in overweging',
    'nadenken over',
  ],
  ['ter hand (?:te )?(?:stellen|gesteld)', 'geven'],
  ['tot stand (?:te )?(?:komen|gekomen|komt|brengen|gebracht)', '~Zeg: maken, of ontstaan.'],
  [
    'het (?:verlenen|doen|verrichten|verstrekken|uitvoeren|realiseren|opstellen|vaststellen|beëindigen|indienen|verkrijgen) van',
    '~Zeg het met een werkwoord.',
  ],
  ['ten uitvoer (?:te )?(?:leggen|brengen|gelegd|gebracht)', 'doen'],
  ['in gebruik (?:te )?(?:nemen|genomen)', 'gaan gebruiken'],
  [
    'ter beschikking (?:te )?(?:stellen|gesteld|staan)|(?:stellen|stelt)(?: \\S+){0,3} ter beschikking',
    'geven',
  ],
  [
    'in rekening (?:te )?(?:brengen|gebracht)|(?:brengen|brengt)(?: \\S+){0,3} in rekening',
    'laten betalen',
  ],
  [
    'toestemming (?:te )?(?:verlenen|verleend)|verleen(?:t|en)?(?: \\S+)? toestemming',
    'goed vinden',
  ],
  ['in mindering (?:te )?(?:brengen|gebracht)', 'eraf halen'],
  [
    '(?:contact|verbinding) (?:met \\S+ )?(?:te )?(?:leggen|opnemen|op te nemen|gelegd|opgenomen)',
    'bellen of mailen',
  ],
  [
    '(?:een )?(?:bijdrage|invulling|uitvoering|gehoor|gevolg|toepassing|voorkeur|uiting) (?:te )?(?:leveren|geven|gegeven|geleverd)(?: aan)?',
    '~Zeg het met een werkwoord.',
  ],
  [
    '(?:geven|geeft|gaf)(?: \\S+){0,3} (?:uitvoering|invulling|gehoor|gevolg|toepassing|uiting) aan',
    '~Zeg het met een werkwoord.',
  ],
  ['op de hoogte van het feit dat|het feit dat|vanwege het feit dat', 'dat'],
  [
    'ter (?:uitvoering|beoordeling|goedkeuring|inzage|voorkoming|bepaling|vaststelling|ondersteuning|kennisname|ondertekening|bevestiging|verificatie) \\S*',
    '~Zeg het met een werkwoord.',
  ],
  ['van toepassing(?: (?:zijn|is|verklaard))?', '~Zeg: geldt.'],
  ['in het bezit (?:zijn |zijn )?(?:van|te zijn|bent)|in bezit van', 'hebben'],
  ['(?:wij )?gaan ervan uit dat', 'wij denken dat'],
  ['aanleiding (?:geven|geeft|gegeven) tot|aanleiding zien', '~Zeg waarom.'],
  ['rekening (?:te )?(?:houden|gehouden) met', '~Zeg: meetellen, of denken aan.'],
  ['in overleg (?:te )?(?:treden|getreden)', 'praten'],
  ['in werking (?:te )?(?:treden|getreden)|treedt in werking', 'beginnen'],
  [
    '(?:een )?verklaring (?:te )?(?:overleggen|afleggen|afgeven)',
    '~Zeg: vertellen, of een papier laten zien.',
  ],
];
