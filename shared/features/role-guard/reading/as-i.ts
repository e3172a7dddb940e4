/** How a report names the supporter who wrote it. */
const supporter: ReadonlySet<string> = new Set(['co', 'ondergetekende']);
const irregular: Readonly<Record<string, string>> = { heeft: 'heb', is: 'ben' };
/** Words with a t of their own that may stand beside the supporter. */
const ownT: ReadonlySet<string> = new Set(
  'niet met dat omdat zodat doordat voordat nadat het uit tot wat want moet weet laat zet acht wacht praat zit let vergeet besluit vast recht best echt juist bracht dacht kocht wist mocht moest bericht eerst laatst naast consulent'.split(
    ' ',
  ),
);
/** Before these the supporter is no subject: "door CO" is "door mij". */
const prepositions: ReadonlySet<string> = new Set(
  'van door volgens aan met voor bij tegen namens op over naar zonder tussen'.split(' '),
);
const articles: ReadonlySet<string> = new Set('de het een haar zijn'.split(' '));
/** Behind one of these as subject the supporter is who something is done to: "mevrouw heeft CO gevraagd". */
const others: ReadonlySet<string> = new Set(
  'mevrouw meneer zij ze hij inwoner client consulent zoon dochter moeder vader broer zus gemeente'.split(
    ' ',
  ),
);
/** Notes leave "ik" out behind these. */
const saysI: ReadonlySet<string> = new Set('heb ben voel vind denk vond'.split(' '));
const people: ReadonlySet<string> = new Set(['ik', 'wij', 'we']);

/**
 * The words of a sentence with the supporter in the first person, as many as went in: "CO heeft" as "ik heb", "vindt CO" as
 * "vind ik", "door CO" as "door mij". What is known of "ik" then holds for reports, where a supporter is named.
 */
export function asI(words: readonly string[]): readonly string[] {
  const isSubject = words.map((word, at) => supporter.has(word) && isSubjectAt(words, at));
  return words.map((word, at) => {
    if (supporter.has(word)) return isSubject[at] ? 'ik' : 'mij';
    return isSubject[at - 1] || isSubject[at + 1] ? firstPerson(word) : word;
  });
}

/** Whether "ik" was left out behind the first of these words ("Heb gebeld"), as notes do. */
export function leavesIOut(words: readonly string[]): boolean {
  return saysI.has(words[0] ?? '') && !words.slice(1, 4).some((word) => people.has(word));
}

function isSubjectAt(words: readonly string[], at: number): boolean {
  if (prepositions.has(words[at - 1] ?? '')) return false;
  if (!others.has(words[at - 2] ?? '')) return true;
  const before = articles.has(words[at - 3] ?? '') ? words[at - 4] : words[at - 3];
  return prepositions.has(before ?? '');
}

function firstPerson(word: string): string {
  if (irregular[word]) return irregular[word];
  return word.length > 3 && word.endsWith('t') && !ownT.has(word) ? word.slice(0, -1) : word;
}
