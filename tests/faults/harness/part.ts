/** The how-manieth of how many parts of a long row: parts can run on other days or computers, and their figures add up. */
export interface Part {
  /** From 1 up to and including `of`. */
  readonly number: number;
  readonly of: number;
}

export const theWhole: Part = { number: 1, of: 1 };

/** Reads `2/4`; `undefined` for what is no part. */
export function readPart(text: string): Part | undefined {
  const [, number = 0, of = 0] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return number >= 1 && number <= of ? { number, of } : undefined;
}

/** How many of an amount fall to a part: together the parts do exactly the amount. */
export function shareOf(amount: number, { number, of }: Part): number {
  return Math.floor((amount * number) / of) - Math.floor((amount * (number - 1)) / of);
}

/** Another seed for each part, so that none plays what another played; the first plays what the whole plays. */
export function seedOf(seed: number, { number }: Part): number {
  return seed + 1000 * (number - 1);
}
