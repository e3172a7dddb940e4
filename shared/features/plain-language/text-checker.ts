import { blocksOf } from '../../dutch/blocks.ts';
import type { OwnTerm } from '../glossary/schema.ts';
import { costsMost } from './costs-most.ts';
import { averages } from './document/averages.ts';
import { documentRules } from './document/document-rules.ts';
import { explainedBefore } from './document/explained-before.ts';
import { createLexicon } from './lexicon/lexicon.ts';
import { refusal } from './messages.ts';
import { isNotDutch } from './not-dutch.ts';
import { profiles } from './profiles.ts';
import type { Finding, Profile, TextCheck, TextCheckRefusal } from './schema.ts';
import { addTallies, bandOf, detailsOf, difficultyOf, noTally } from './score.ts';
import { type CheckedBlock, checkBlock } from './text/check-block.ts';

export interface CheckOptions {
  readonly profile: Profile;
  /** The letter that the text is about: then the facts are compared (T2) and the line of rights is looked for (T3). */
  readonly source?: string | undefined;
  /** Words the supporter explained; they win from the glossary. */
  readonly ownTerms?: readonly OwnTerm[] | undefined;
}

/** Checks texts; of a text it saw before it only looks at the blocks that changed. */
export interface TextChecker {
  check(text: string, options: CheckOptions): TextCheck | TextCheckRefusal;
}

const MOST_UNITS = 5_000_000;
const NO_TERMS: readonly OwnTerm[] = [];

/**
 * A checker on plain language. `frequentWords` are Dutch words, one a line, the most common first. With `clock` it gives up after its time with
 * `too_long`; without, it takes what it takes. Refuses `empty` and `not_dutch` too; never throws. It never says that a text is of a level: a
 * level is a reader's.
 */
export function createTextChecker(
  frequentWords: string,
  clock?: { readonly now: () => number; readonly mostMs: number },
): TextChecker {
  const lexicon = createLexicon(frequentWords);
  let kept = new Map<string, CheckedBlock>();
  let keptFor = '';

  function check(text: string, options: CheckOptions): TextCheck | TextCheckRefusal {
    if (text.length > MOST_UNITS) return refusal('too_long');
    const until = clock ? clock.now() + clock.mostMs : undefined;
    const isLate = () => until !== undefined && clock !== undefined && clock.now() > until;
    const limits = profiles[options.profile];
    const ownTerms = options.ownTerms ?? NO_TERMS;
    const keepFor = JSON.stringify([options.profile, ownTerms]);
    if (keepFor !== keptFor) kept = new Map();
    keptFor = keepFor;
    const seen = new Map<string, CheckedBlock>();
    const blocks = [];
    for (const block of blocksOf(text)) {
      const key = `${block.kind} ${block.text}`;
      const checked =
        kept.get(key) ?? seen.get(key) ?? checkBlock(block, { lexicon, limits, ownTerms, isLate });
      if (!checked || isLate()) return refusal('too_long');
      seen.set(key, checked);
      blocks.push({ ...checked, kind: block.kind, start: block.start, end: block.end });
    }
    kept = seen;
    const languages = blocks.map(({ language }) => language);
    if (languages.every(({ words }) => words === 0)) return refusal('empty');
    if (isNotDutch(languages)) return refusal('not_dutch');
    const tally = blocks.reduce((sum, block) => addTallies(sum, block.tally), noTally);
    const isSilent = explainedBefore(blocks);
    const found = blocks.flatMap((block) =>
      block.findings.filter((one) => !isSilent(block, one)).map((one) => moved(one, block.start)),
    );
    const difficulty = difficultyOf(tally, found);
    const document = { text, blocks, tally, limits, source: options.source, lexicon };
    const findings = [...found, ...documentRules.flatMap((rule) => rule(document))].toSorted(
      (one, other) => one.start - other.start || other.end - one.end,
    );
    return {
      difficulty,
      measured: tally.words >= 30 && tally.sentences >= 3,
      band: bandOf(difficulty, limits, findings),
      findings,
      costsMost: costsMost(findings, text),
      habits: averages(document).map(({ message }) => message),
      details: detailsOf(tally),
    };
  }

  return { check };
}

function moved(finding: Finding, by: number): Finding {
  return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
}
