/** A stretch of a text in UTF-16 units of that text as it was given: `end` is the first unit behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share at least one unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a stretch lies wholly within another. */
export function liesWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
