/**
 * A second way of counting, written apart from the engine and of nothing it uses: it walks the calendar a day at a time,
 * with holidays as a list typed from the calendar.
 */
export interface HandCount {
  readonly days: number;
  /** 0 when the term is of days or weeks. */
  readonly months: number;
  /** Days of which the free ones are not counted; instead of `days` and `months`. */
  readonly workingDays?: number;
  /** `backward`: that many whole days lie between; `at_least_before`: that many days before. */
  readonly direction: 'forward' | 'backward' | 'at_least_before';
  /** Whether the Algemene termijnenwet moves it. */
  readonly moves: boolean;
  /** Whether two working days must lie in it. */
  readonly needsTwoWorkingDays: boolean;
}

const DAY_MS = 86_400_000;

const easter: Readonly<Record<number, string>> = {
  2019: '04-21',
  2020: '04-12',
  2021: '04-04',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
  2033: '04-17',
  2034: '04-09',
  2035: '03-25',
};

const decreed = [
  '2019-05-31',
  '2019-12-27',
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
];

const free = freeDays();

/** The last day of a term by walking from its event, both as `2026-03-31`. */
export function countByHand(term: HandCount, event: string): string {
  const first = dayNumber(event);
  const step = term.direction === 'forward' ? 1 : -1;
  let day = term.months > 0 ? monthsOn(event, term.months * step) : first;
  for (let walked = 0; walked < term.days; walked += 1) day += step;
  for (let left = term.workingDays ?? 0; left > 0; ) {
    day += step;
    if (!free.has(day)) left -= 1;
  }
  if (term.direction === 'backward') return iso(day - 1);
  if (!term.moves) return iso(day);
  while (free.has(day)) day += 1;
  while (term.needsTwoWorkingDays && workingDaysBetween(first, day) < 2) {
    day += 1;
    while (free.has(day)) day += 1;
  }
  return iso(day);
}

/** The last working day before a day. */
export function workingDayBefore(date: string): string {
  let day = dayNumber(date) - 1;
  while (free.has(day)) day -= 1;
  return iso(day);
}

function workingDaysBetween(event: number, last: number): number {
  let count = 0;
  for (let day = event + 1; day <= last; day += 1) if (!free.has(day)) count += 1;
  return count;
}

/** Every Saturday, Sunday, holiday and decreed day of the years the table covers. */
function freeDays(): ReadonlySet<number> {
  const days = new Set(decreed.map(dayNumber));
  for (const [year, sunday] of Object.entries(easter)) {
    for (const fixed of ['01-01', '05-05', '12-25', '12-26']) {
      days.add(dayNumber(`${year}-${fixed}`));
    }
    const kingsDay = dayNumber(`${year}-04-27`);
    days.add(weekday(kingsDay) === 0 ? kingsDay - 1 : kingsDay);
    // Good Friday, Easter Monday, Ascension Day, Whit Monday.
    for (const after of [-2, 1, 39, 50]) days.add(dayNumber(`${year}-${sunday}`) + after);
    for (let day = dayNumber(`${year}-01-01`); day <= dayNumber(`${year}-12-31`); day += 1) {
      if (weekday(day) === 0 || weekday(day) === 6) days.add(day);
    }
  }
  return days;
}

/** The same day of the month so many months on; where there is none, the last day of that month. */
function monthsOn(date: string, months: number): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  const inMonth = Math.min(day, lastOfMonth.getUTCDate());
  return Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), inMonth) / DAY_MS;
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** 0 for Sunday to 6 for Saturday. */
function weekday(day: number): number {
  return new Date(day * DAY_MS).getUTCDay();
}

function iso(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
