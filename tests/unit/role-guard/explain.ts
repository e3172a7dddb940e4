import { guardText } from '../../../shared/features/role-guard/guard-text.ts';
import { reasonsFor } from '../../../shared/features/role-guard/learnt/weigh.ts';
import { sentencesOf } from '../../../shared/features/role-guard/reading/sentences.ts';
import { roleRules } from '../../../shared/features/role-guard/rules/registry.ts';
import { roleCategories } from '../../../shared/features/role-guard/schema.ts';

/**
 * `npx node tests/unit/role-guard/explain.ts "text"`: why a text gets its findings. Of each sentence: the words that count
 * as the supporter's own, the rules that hold for it, and which features speak most for and against each category.
 */
const text = process.argv.slice(2).join(' ');
const MOST = 6;
for (const sentence of sentencesOf(text)) {
  console.log(`\n${text.slice(sentence.start, sentence.end)}`);
  console.log(`  own words: ${sentence.whole.tokens.map(({ word }) => word).join(' ')}`);
  for (const { category, reason, strength, holdsFor } of roleRules) {
    if (holdsFor(sentence)) console.log(`  rule: ${category}, ${reason}, strength ${strength}`);
  }
  for (const category of roleCategories) {
    const { likeness, features } = reasonsFor(sentence, category);
    const most = features
      .slice(0, MOST)
      .map(({ feature, adds }) => `${feature} ${adds.toFixed(2)}`);
    console.log(`  ${category.padEnd(22)}${likeness.toFixed(2).padStart(6)}  ${most.join('  ')}`);
  }
}
console.log('\nfindings, the most serious first:');
for (const { kind, category, reason } of guardText(text).findings) {
  console.log(`  ${kind}: ${category}, ${reason}`);
}
