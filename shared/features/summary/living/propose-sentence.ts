import type { SaidLine } from '../../notes/schema.ts';
import { withoutOuterQuotes } from '../dutch-sentence.ts';
import type { LivingSentence } from './schema.ts';

/**
 * Proposes in one sentence what a topic is about, from its marked lines and nothing else: what the inhabitant or a naaste
 * told, literally, and the question that is still open. Never an agreement and never what the other side said: a sentence
 * that was taken stays when a check changes, and must not print as clear what is not. `null` when the lines themselves say
 * it all: with fewer than two of them a sentence only repeats.
 */
export function proposeSentence(lines: readonly SaidLine[]): LivingSentence | null {
  const told = lines.filter(isTold);
  const question = lines.findLast(({ mark, text }) => mark === 'question' && text.trim() !== '');
  const [first, second] = told;
  if (first === undefined) return null;
  if (question !== undefined) {
    return {
      text: `“${plain(first)}”; nog open: ${question.text.trim()}`,
      isTaken: false,
      sources: [first.id, question.id],
    };
  }
  if (second === undefined) return null;
  return {
    text: `“${plain(first)}” en “${plain(second)}”.`,
    isTaken: false,
    sources: [first.id, second.id],
  };
}

function isTold({ speaker, mark, text }: SaidLine): boolean {
  const isTheirs = speaker === 'inhabitant' || speaker === 'relative';
  return isTheirs && (mark === 'key_point' || mark === 'quote') && text.trim() !== '';
}

/** The words without the marks around them and without their full stop, to stand inside a sentence. */
function plain({ text }: SaidLine): string {
  return withoutOuterQuotes(text).replace(/\.$/, '');
}
