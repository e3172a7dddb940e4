type Strong = readonly [past: string, pasts: string, participle: string];

/** Past and participle of the strong verbs our terms are made of; the participle stands without ge-. */
const STRONG: Readonly<Record<string, Strong>> = {
  trekken: ['trok', 'trokken', 'trokken'],
  wijzen: ['wees', 'wezen', 'wezen'],
  komen: ['kwam', 'kwamen', 'komen'],
  nemen: ['nam', 'namen', 'nomen'],
  geven: ['gaf', 'gaven', 'geven'],
  gaan: ['ging', 'gingen', 'gaan'],
  laten: ['liet', 'lieten', 'laten'],
  vangen: ['ving', 'vingen', 'vangen'],
  vragen: ['vroeg', 'vroegen', 'vraagd'],
  roepen: ['riep', 'riepen', 'roepen'],
  zien: ['zag', 'zagen', 'zien'],
  zoeken: ['zocht', 'zochten', 'zocht'],
  houden: ['hield', 'hielden', 'houden'],
  sluiten: ['sloot', 'sloten', 'sloten'],
  brengen: ['bracht', 'brachten', 'bracht'],
  schrijven: ['schreef', 'schreven', 'schreven'],
};
/** Prefixes that never come off; the participle of such a verb has no ge-. */
const FIXED_PREFIX = /^(her|ver|be|ont)(?=.*[aeiou])/;

/** A verb in all its forms, in the spelling of keys. */
export interface VerbForms {
  /** Those that stand in a main clause: "ken, kent, kennen, kende, kenden". */
  readonly finite: readonly string[];
  readonly infinitive: string;
  /** "gekend, gekende", and "kennend, kennende". */
  readonly participles: readonly string[];
}

/** The forms of a verb without its separable part, weak ones by rule and strong ones from the list. */
export function verbForms(infinitive: string): VerbForms {
  const stem = stemOf(infinitive);
  const present = [stem, stem.endsWith('t') ? stem : `${stem}t`, infinitive];
  const [past, pasts, participle] = strongForms(infinitive) ?? weakForms(infinitive, stem);
  return {
    finite: [
      ...new Set([...present, ...(infinitive.endsWith('gaan') ? [`${stem}at`] : []), past, pasts]),
    ],
    infinitive,
    participles: [participle, `${participle}e`, `${infinitive}d`, `${infinitive}de`],
  };
}

function strongForms(infinitive: string): Strong | undefined {
  const prefix = FIXED_PREFIX.exec(infinitive)?.[1] ?? '';
  const strong = STRONG[infinitive.slice(prefix.length)];
  if (!strong) return undefined;
  const [past, pasts, participle] = strong;
  return [prefix + past, prefix + pasts, (prefix || 'ge') + participle];
}

/** The past takes t after the sounds of 't kofschip, else d. */
function weakForms(infinitive: string, stem: string): Strong {
  const ending = /[tkfschpx]en$/.test(infinitive) ? 't' : 'd';
  const participle = stem.endsWith(ending) ? stem : stem + ending;
  return [
    `${stem}${ending}e`,
    `${stem}${ending}en`,
    FIXED_PREFIX.test(infinitive) ? participle : `ge${participle}`,
  ];
}

/** The stem as it is written: vragen → vraag, kennen → ken, wijzen → wijs, geven → geef, motiveren → motiveer. */
function stemOf(infinitive: string): string {
  if (infinitive === 'komen') return 'kom';
  if (/(aan|zien)$/.test(infinitive))
    return infinitive.slice(0, infinitive.endsWith('aan') ? -2 : -1);
  const cut = infinitive.slice(0, -2);
  if (/(.)\1$/.test(cut)) return cut.slice(0, -1);
  const isLong = /eren$/.test(infinitive)
    ? !/(vord|uit|ed|ig|ind)eren$/.test(infinitive)
    : /(^|[^aeiou])[aeou][^aeiou]$/.test(cut) && !/(el|or|ig)$/.test(cut);
  const written = isLong ? cut.replace(/([aeou])([^aeiou])$/, '$1$1$2') : cut;
  return written.replace(/z$/, 's').replace(/v$/, 'f');
}
