/** What the end of the term meets, which term, from which day, and its last day as counted on the calendar. */
export type DatedExample = readonly [
  meets: string,
  termId: string,
  eventDate: string,
  lastDay: string,
];
