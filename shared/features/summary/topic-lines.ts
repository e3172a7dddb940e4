import { linesByTopic } from '../notes/rules.ts';
import type { SummaryLine } from './schema.ts';
import type { SummaryFacts } from './summary-facts.ts';
import { fromNote, summaryLine } from './summary-line.ts';

/**
 * "Hier ging het over": per topic the one sentence in which the supporter summed it up (practice, 0.2 step 3), under the name
 * of the topic. A topic about which nothing was said has none, and a sentence that was only proposed is not here.
 */
export function topicLines(facts: SummaryFacts): SummaryLine[] {
  const sentences = new Map(facts.topicSentences.map(({ topicId, text }) => [topicId, text]));
  return linesByTopic(facts.lines).flatMap(({ topicId, topic, lines }) => {
    const text = sentences.get(topicId);
    const source = lines.find((line) => line.text.trim() !== '');
    if (text === undefined || source === undefined) return [];
    const key = `topic:${topicId ?? 'first'}`;
    return [summaryLine({ key, text, source: fromNote(source.id), who: topic })];
  });
}
