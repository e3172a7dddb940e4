/** What a word may be a form of: plural, verb form, adjective, diminutive. Not all of them are words; a list tells. */
export function stemsOf(word: string): string[] {
  const stems = new Set<string>();
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    addStem(stems, word.slice(0, word.length - ending.length));
  }
  const participle =
    /^(aan|af|bij|door|in|mee|na|op|over|terug|toe|uit|vast|voor|weg)?ge(\p{L}{3,})$/u.exec(word);
  if (participle) {
    const [, particle = '', rest = ''] = participle;
    for (const stem of [rest, rest.replace(/[td]$/, ''), rest.replace(/en$/, '')]) {
      if (stem.length < 3) continue;
      const forms = new Set<string>();
      addStem(forms, stem);
      for (const form of forms) {
        stems.add(form);
        stems.add(`${form}en`);
        if (particle) stems.add(`${particle}${form}en`);
      }
    }
  }
  stems.delete(word);
  return [...stems];
}

const endings = [
  'en',
  'e',
  's',
  "'s",
  't',
  'd',
  'de',
  'te',
  'den',
  'ten',
  'er',
  'ers',
  'ere',
  'st',
  'ste',
  'je',
  'jes',
  'tje',
  'tjes',
  'pje',
  'pjes',
  'n',
  'end',
  'ende',
  '',
];

/** A stem with the spellings it may have on its own: bell- is bel, nam- is naam, brev- is breef, reiz- is reis. */
function addStem(stems: Set<string>, stem: string): void {
  stems.add(stem);
  stems.add(`${stem}en`);
  stems.add(`${stem}e`);
  const doubled = /([bdfgklmnprst])\1$/.exec(stem);
  if (doubled) stems.add(stem.slice(0, -1));
  const single = /^(.*[^aeiou])([aeou])([bdfgklmnprstvz])$/.exec(stem);
  if (single) {
    const [, head = '', vowel = '', tail = ''] = single;
    const last = tail === 'v' ? 'f' : tail === 'z' ? 's' : tail;
    stems.add(`${head}${vowel}${vowel}${last}`);
    stems.add(`${stem}${tail}en`);
  }
  const long = /^(.*[^aeiou])([aeou])\2([bdfgklmnprst])$/.exec(stem);
  if (long) stems.add(`${long[1]}${long[2]}${long[3]}en`);
  if (stem.endsWith('v')) stems.add(`${stem.slice(0, -1)}f`);
  if (stem.endsWith('z')) stems.add(`${stem.slice(0, -1)}s`);
  if (stem.endsWith('f')) stems.add(`${stem.slice(0, -1)}ven`);
  if (stem.endsWith('s')) stems.add(`${stem.slice(0, -1)}zen`);
}
