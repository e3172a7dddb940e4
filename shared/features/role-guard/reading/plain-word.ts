/** How words are said and typed in a hurry, and what is meant. */
const written: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'k": 'ik',
    k: 'ik',
    "m'n": 'mijn',
    mn: 'mijn',
    "z'n": 'zijn',
    zn: 'zijn',
    "d'r": 'haar',
    "'r": 'haar',
    "'m": 'hem',
    m: 'hem',
    "'t": 'het',
    t: 'het',
    "'n": 'een',
    n: 'een',
    ie: 'hij',
    "da's": 'dat',
    da: 'dat',
    nie: 'niet',
    ff: 'even',
    effe: 'even',
    effen: 'even',
    ik: 'ik',
    u: 'u',
    mw: 'mevrouw',
    mevr: 'mevrouw',
    mvr: 'mevrouw',
    dhr: 'meneer',
    mr: 'meneer',
    mnr: 'meneer',
    heer: 'meneer',
    wk: 'week',
    wkn: 'weken',
    pw: 'week',
    wkend: 'weekend',
    mnd: 'maanden',
    vlgs: 'volgens',
    ivm: 'vanwege',
    consul: 'consulent',
    imo: 'volgens',
    hr: 'meneer',
    heb: 'heb',
    es: 'eens',
    me: 'mij',
    tegeove: 'tegenover',
    "zo'n": 'zon',
    ha: 'huisarts',
    hh: 'huishouding',
    gmte: 'gemeente',
    gem: 'gemeente',
    wv: 'wijkverpleging',
    ws: 'waarschijnlijk',
    wss: 'waarschijnlijk',
    evt: 'eventueel',
    idd: 'inderdaad',
  }),
);

/** A word as the rules know it: lower case, without accents, straight apostrophes, short forms written out. */
export function plainWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/^-+|-+$/g, '');
  const meant = written.get(plain);
  if (meant !== undefined) return meant;
  return plain.replaceAll("'", '');
}

/** The ways in which a word with hyphens may be known: whole, its parts, and written as one. */
export function formsOf(word: string): readonly string[] {
  if (!word.includes('-')) return [word];
  return [word, word.replaceAll('-', ''), ...word.split('-')].filter((form) => form !== '');
}
