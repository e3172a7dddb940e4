/** Verbs whose subject undergoes or receives: who stands before them is not the one who does it. */
export const receivingVerbs: ReadonlySet<string> = new Set(
  'wordt word worden krijgt krijg krijgen ontvangt ontvang hoort hoor hoeft hoef is was heeft had blijft'.split(
    ' ',
  ),
);

/** Verbs that do not end in a t with he or she. */
const otherForms: ReadonlySet<string> = new Set('zal zou kan wil mag'.split(' '));

/** Words that end in a t and are no verb. */
const notVerbs: ReadonlySet<string> = new Set(
  (
    'met niet het dat wat uit tot want ' +
    'sinds eerst laatst direct maart afspraak markt dit ooit nooit altijd recht echt best naast achtentwintigst bericht ' +
    'budget contact kant krant kwart laat lijst machtigt marktplaats punt rest soort vast wmo-consulent consulent ' +
    'jurist specialist arts verhuisbericht opdracht bezit inzicht'
  ).split(' '),
);

/** Whether a word can be what he or she does: "belt", "stuurt", "zal". */
export function isVerb(word: string): boolean {
  if (notVerbs.has(word)) return word === 'laat';
  return otherForms.has(word) || receivingVerbs.has(word) || /^\p{L}{2,}t$/u.test(word);
}

/** Verbs so common in agreements that a word before them is surely the name of who does it. */
export const surelyVerbs: ReadonlySet<string> = new Set(
  (
    'belt stuurt mailt vraagt regelt zoekt maakt schrijft komt gaat zal kan moet brengt haalt leest kijkt geeft neemt ' +
    'betaalt plant overlegt bespreekt legt zet doet helpt schakelt informeert controleert tekent'
  ).split(' '),
);

/** Whether a word can be what "ik" does: no small word, and not itself a day or a name of the table. */
export function isVerbOfI(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word) && !notOfI.has(word);
}

const notOfI: ReadonlySet<string> = new Set(
  'en of maar niet ook zelf dus dan nog wel weer het de een dat met voor'.split(' '),
);
