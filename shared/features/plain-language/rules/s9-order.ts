import { finiteForms } from '../text/verbs.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/** S9: a sentence that keeps its verb for more than eight words. */
export const order: SentenceRule = {
  id: 'S9',
  find: (reading) => {
    const { words, subordinators, kind } = reading;
    if (kind !== 'paragraph' || subordinators[0] === 0) return [];
    const verb = words.findIndex(({ lower }) => finiteForms.has(lower));
    const [first, last] = [words[0], words[verb]];
    if (verb <= 8 || !first || !last) return [];
    const message = 'Het duurt lang voor je weet wie wat doet. Begin daarmee.';
    return [
      finding(
        'S9',
        'info',
        { start: first.start, end: last.end },
        { message, fixes: [hint('Begin met wie en wat.')] },
      ),
    ];
  },
};
