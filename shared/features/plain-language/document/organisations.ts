import type { SentenceReading } from '../text/sentence-reading.ts';
import type { Fact } from './facts.ts';

/** What an organisation is called before its own name: "gemeente Rivierveen", "Zorggroep De Linde". */
const kinds: ReadonlySet<string> = new Set(
  (
    'gemeente wijkteam buurtteam team stichting zorggroep thuiszorg rechtbank gerechtshof bureau vereniging woningcorporatie corporatie ' +
    'zorgaanbieder zorgverzekeraar verzekeraar ziekenhuis verpleeghuis zorgkantoor school praktijk provincie waterschap bank'
  ).split(' '),
);
/** Small words inside a name: "Stichting De Brug aan de Maas". */
const inside: ReadonlySet<string> = new Set('de het van voor en aan in'.split(' '));

/** The organisations a sentence names: those of the glossary, and a kind of organisation with its own name behind it. */
export function organisationsIn({
  words,
  terms,
}: Pick<SentenceReading, 'words' | 'terms'>): Fact[] {
  const known = terms.flatMap((match): Fact[] => {
    if (match.source !== 'glossary' || match.term.domain !== 'organisatie') return [];
    const { start, end, term } = match;
    return [organisation(term.term, { start, end })];
  });
  const named = words.flatMap((word, at): Fact[] => {
    if (!kinds.has(word.lower)) return [];
    const last = lastOfName(words, at);
    if (last === at) return [];
    const parts = words.slice(at, last + 1);
    const end = parts.at(-1)?.end ?? word.end;
    return [organisation(parts.map(({ text }) => text).join(' '), { start: word.start, end })];
  });
  return [...known, ...named];
}

function lastOfName(words: SentenceReading['words'], from: number): number {
  let last = from;
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at];
    if (!word || /[,;:.()]/.test(word.before)) break;
    if (/^\p{Lu}/u.test(word.text)) last = at;
    else if (!inside.has(word.lower)) break;
  }
  return last;
}

function organisation(written: string, place: { start: number; end: number }): Fact {
  return { kind: 'organisation', value: written.toLocaleLowerCase('nl-NL'), written, ...place };
}
