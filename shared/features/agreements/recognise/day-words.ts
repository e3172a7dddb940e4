/** Monday is 1, as in a week by ISO 8601, which is how weeks are counted in the Netherlands (NEN-EN 28601). */
export const weekdays: ReadonlyMap<string, number> = new Map(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

/** Short names count only right before a date: "do" and "ma" are words as well. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map(
  'ma di wo do vr za zo'.split(' ').map((name, index) => [name, index + 1]),
);

export const months: ReadonlyMap<string, number> = new Map([
  ...'januari februari maart april mei juni juli augustus september oktober november december'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
  ...'jan feb mrt apr mei jun jul aug sep okt nov dec'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
  ['sept', 9] as const,
]);

const numbers: ReadonlyMap<string, number> = new Map(
  (
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien ' +
    'achttien negentien twintig'
  )
    .split(' ')
    .map((name, index) => [name, index]),
);

/** A whole number in digits or words; `null` for anything else. */
export function numberIn(word: string): number | null {
  return /^\d{1,3}$/.test(word) ? Number(word) : (numbers.get(word) ?? null);
}

/** Words of one day, in days from today. */
export const daysFromToday: ReadonlyMap<string, number> = new Map([
  ['vandaag', 0],
  ['vanmiddag', 0],
  ['vanavond', 0],
  ['vanochtend', 0],
  ['morgen', 1],
  ['morgenochtend', 1],
  ['morgenmiddag', 1],
  ['morgenavond', 1],
  ['overmorgen', 2],
  ['gisteren', -1],
  ['eergisteren', -2],
]);

/** Words that name a time and no day. */
export const noDay: ReadonlySet<string> = new Set('binnenkort zsm spoedig'.split(' '));

/** What repeats has no day of its own. */
export const repeating: ReadonlySet<string> = new Set('elke iedere elk ieder'.split(' '));
