import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark, Speaker } from '../../../shared/features/notes/schema.ts';
import type { PaceSign } from '../../../shared/features/pace/schema.ts';

/** Something that happens at the table, in the order it does. */
export type Happening =
  | { readonly kind: 'topic'; readonly text: string }
  | {
      readonly kind: 'said';
      readonly speaker: Speaker;
      readonly mark: Mark | null;
      readonly text: string;
    }
  /** Somebody gives the last key point back in own words, and how that was found. */
  | {
      readonly kind: 'given_back';
      readonly by: 'inhabitant' | 'partner';
      readonly verdict: 'klopt' | 'anders';
      readonly words: string;
    }
  | { readonly kind: 'sign'; readonly sign: PaceSign }
  | { readonly kind: 'silence' | 'break' | 'go_on' };

/**
 * One made-up hour at a kitchen table in Rivierveen, from 10.30, as a supporter could type it along. Read from the text
 * files beside this one, in the order of their names:
 *
 * `# 10.39 Het huishouden` a topic · `p/k: …` said by the partner, a key point (`i` inhabitant, `s` supporter, `r`
 * relative; `/k` `/a` `/v` `/c` the marks) · `? i klopt: …` the inhabitant gives it back · `F2 o8` a sign of the pace ·
 * `~` a silence · `pauze`, `verder`
 */
export function scriptedHour(): Happening[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap(partOfHour);
}

/** The first ten minutes: the opening, with a check in each direction. */
export function firstTenMinutes(): Happening[] {
  return partOfHour('1-opening.txt');
}

function partOfHour(name: string): Happening[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(happeningOf);
}

const speakerOf: Readonly<Record<string, Speaker>> = {
  i: 'inhabitant',
  p: 'partner',
  s: 'supporter',
  r: 'relative',
};
const markOf: Readonly<Record<string, Mark>> = {
  k: 'key_point',
  a: 'agreement',
  v: 'question',
  c: 'quote',
};

function happeningOf(line: string): Happening {
  const topic = /^# [\d.]+ (.+)$/.exec(line)?.[1];
  if (topic !== undefined) return { kind: 'topic', text: topic };
  const [, who = '', mark = '', text = ''] = /^([iprs])(?:\/([kavc]))?: (.+)$/.exec(line) ?? [];
  const speaker = speakerOf[who];
  if (speaker) return { kind: 'said', speaker, mark: markOf[mark] ?? null, text };
  const given = /^\? ([ip]) (klopt|anders): (.+)$/.exec(line);
  if (given) {
    const by = given[1] === 'i' ? 'inhabitant' : 'partner';
    return {
      kind: 'given_back',
      by,
      verdict: given[2] as 'klopt' | 'anders',
      words: given[3] ?? '',
    };
  }
  const sign = /^F2 (\w+)$/.exec(line)?.[1];
  if (sign !== undefined) return { kind: 'sign', sign: sign as PaceSign };
  if (line.startsWith('~')) return { kind: 'silence' };
  if (line === 'pauze') return { kind: 'break' };
  if (line === 'verder') return { kind: 'go_on' };
  throw new Error(`the script cannot be read here: ${line}`);
}
