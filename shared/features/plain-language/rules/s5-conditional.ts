import type { Fix } from '../schema.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';
import { finiteForms } from '../text/verbs.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/** S5: a long condition reads better as a question with its answer: "Bent u het niet eens? Bel ons dan." */
export const conditional: SentenceRule = {
  id: 'S5',
  find: (reading) => {
    const [first] = reading.words;
    if (!first || !/^(?:als|indien|wanneer|mocht)$/.test(first.lower) || reading.words.length <= 12)
      return [];
    const message = 'Dit kan korter met een vraag. Daarna komt het antwoord.';
    return [
      finding('S5', 'info', reading, {
        message,
        fixes: [asQuestion(reading) ?? hint('Schrijf: … ? Dan …')],
      }),
    ];
  },
};

/** "Als u de sleutel kwijt bent, moet u bellen." as "Bent u de sleutel kwijt? Dan moet u bellen." */
function asQuestion({ words, clauses, sentence }: SentenceReading): Fix | undefined {
  const [condition, outcome] = clauses;
  if (!condition || !outcome || clauses.length > 3) return undefined;
  const verb = words[condition.to - 1];
  const subject = words[1];
  const answer = words[outcome.from];
  if (!verb || !subject || !answer || !/^(?:u|je|hij|zij|ze|wij|we|ik)$/.test(subject.lower))
    return undefined;
  if (!finiteForms.has(verb.lower) || !/,/.test(answer.before)) return undefined;
  const inner = words
    .slice(1, condition.to - 1)
    .map(({ text, before }, at) => (at === 0 ? text : before + text));
  const question = `${verb.text.charAt(0).toUpperCase()}${verb.text.slice(1)} ${inner.join('')}?`;
  const rest = words
    .slice(outcome.from)
    .map(({ text, before }, at) => (at === 0 ? text : before + text));
  const then =
    answer.lower === 'dan' ? rest.join('').replace(/^dan/, 'Dan') : `Dan ${rest.join('')}`;
  return {
    kind: 'replace',
    label: 'Maak er een vraag van',
    text: `${question} ${then}${sentence.after || '.'}`,
  };
}
