import { subjectWords } from '../../../dutch/clause-words.ts';
import { judged } from '../profiles.ts';
import type { Fix } from '../schema.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/** S1: a long sentence. Items behind a colon count one by one; headings are not counted. */
export const longSentence: SentenceRule = {
  id: 'S1',
  find: (reading, { limits }) => {
    if (reading.kind === 'heading' || reading.kind === 'address' || reading.kind === 'table')
      return [];
    const count = lengthOf(reading);
    const severity = judged(count, limits.sentenceWords);
    if (!severity) return [];
    const message = `Deze zin heeft ${count} woorden. Maak er twee of drie zinnen van.`;
    const cut = cutInTwo(reading);
    const fixes = cut ? [cut] : [hint('Zet een punt waar een komma staat, of waar je even stopt.')];
    return [finding('S1', severity, reading, { message, fixes })];
  },
};

/** How many words a sentence counts for: with a list behind a colon, its longest part. */
export function lengthOf({ words }: Pick<SentenceReading, 'words'>): number {
  const colon = words.findIndex(({ before }) => before.includes(':'));
  if (colon === -1) return words.length;
  const items: number[] = [];
  let item = 0;
  for (const { before, lower } of words.slice(colon)) {
    if (item > 0 && (/[,;\n]/.test(before) || lower === 'en')) {
      items.push(item);
      item = 0;
    }
    item += 1;
  }
  items.push(item);
  return items.length < 3 ? words.length : Math.max(colon, ...items);
}

/** The sentence as two, cut where a second sentence already stands: a coordinator with its subject and verb. */
function cutInTwo(reading: SentenceReading): Fix | undefined {
  const { words, sentence } = reading;
  const cut = reading.clauses.find(
    ({ from, to, opens }) =>
      opens === 'coordinate' &&
      from >= 4 &&
      to - from >= 4 &&
      subjectWords.has(words[from + 1]?.lower ?? ''),
  );
  if (!cut) return undefined;
  const first = joined(words.slice(0, cut.from));
  const rest = joined(words.slice(cut.from));
  const text = `${first}. ${rest.charAt(0).toUpperCase()}${rest.slice(1)}${sentence.after || '.'}`;
  return { kind: 'split', label: 'Maak er twee zinnen van', text };
}

function joined(words: SentenceReading['words']): string {
  return words.map(({ text, before }, at) => (at === 0 ? text : before + text)).join('');
}
