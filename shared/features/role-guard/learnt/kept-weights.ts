/** What a feature adds to the likeness with each category, in the order of `roleCategories`. */
export type Weights = ReadonlyMap<string, Float32Array>;

/** One sign for a weight: this many steps from the lowest to the highest, and how large a step is. */
const STEPS = 74;
const STEP = 0.05;
const FIRST_SIGN = '0'.charCodeAt(0);
/** How long a beginning may be that a name has in common with the one before: one digit of this base. */
const BASE = 36;

/**
 * Weights as text, small enough to come with the program. Names stand in order, each without the beginning it has in common
 * with the one before: its length (one digit to the base of 36), the rest of the name, `=`, and one sign a category.
 */
export function writeWeights(weights: Weights): string {
  let before = '';
  return [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, values]) => {
      let common = 0;
      while (common < BASE - 1 && common < name.length && name[common] === before[common]) common++;
      before = name;
      return `${common.toString(BASE)}${name.slice(common)}=${[...values].map(signOf).join('')}`;
    })
    .join(' ');
}

/** Reads what `writeWeights` wrote; each weight comes back rounded to a step. */
export function readWeights(kept: string): Weights {
  const weights = new Map<string, Float32Array>();
  let before = '';
  for (const entry of kept.split(' ')) {
    const cut = entry.lastIndexOf('=', entry.length - 6);
    before = before.slice(0, Number.parseInt(entry[0] ?? '0', BASE)) + entry.slice(1, cut);
    weights.set(before, Float32Array.from(entry.slice(cut + 1), weightOf));
  }
  return weights;
}

function signOf(weight: number): string {
  const step = Math.round(weight / STEP) + STEPS / 2;
  return String.fromCharCode(FIRST_SIGN + Math.max(0, Math.min(STEPS, step)));
}

function weightOf(sign: string): number {
  return (sign.charCodeAt(0) - FIRST_SIGN - STEPS / 2) * STEP;
}
