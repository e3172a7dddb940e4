import { type Ranking, rank, readPairs } from './ranking.ts';

/**
 * `node tests/unit/plain-language/pairs/report.ts [FILE]`: how well hard and plain are told apart, as a table; of our own pairs, or of a
 * file with a pair a line: `{"hard", "plain", "profile"}`.
 */
const file = process.argv[2];
const sets = file === undefined ? ['build.json', 'measure.json', 'fresh.json'] : [file];
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

console.log(
  '| set | pairs | ranked | short | by LIX | short | by sentence length | short | plain green | hard green | red on plain |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const name of sets) {
  const ranking = rank(
    readPairs(file === undefined ? new URL(`./${name}`, import.meta.url) : name),
  );
  console.log(`| ${[name, ranking.pairs, ...sharesOf(ranking)].join(' | ')} |`);
}

function sharesOf(ranking: Ranking): string[] {
  const { ranked, shortRanked, lixRanked, shortLixRanked, sentenceRanked, shortSentenceRanked } =
    ranking;
  const red = Object.entries(ranking.redOnPlain).map(
    ([rule, share]) => `${rule} ${percent(share)}`,
  );
  return [
    ...[ranked, shortRanked, lixRanked, shortLixRanked, sentenceRanked, shortSentenceRanked].map(
      percent,
    ),
    percent(ranking.plainGreen),
    percent(ranking.hardGreen),
    red.join(', ') || 'none',
  ];
}
