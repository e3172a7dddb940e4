import { Temporal } from 'temporal-polyfill';
import {
  dateInWords,
  daysBetween,
  type Instant,
  PlainDate,
  type PlainTime,
} from '../../shared/primitives/plain-date.ts';
import { type Language, useLanguage, useText } from './text.tsx';

/** Days from now that are said as "over 9 dagen"; further away the date alone is clearer. */
const NEARBY_DAYS = 14;

/** How days and times are written on screen, in the language of the screen. */
export interface DateWords {
  /** `dinsdag 3 maart 2026` */
  inFull(date: PlainDate): string;
  /** `Dinsdag 3 maart`, as a title. */
  asTitle(date: PlainDate): string;
  /** `vandaag`, `morgen`, `over 9 dagen`, `gisteren`, `3 dagen geleden`; further away `3 maart 2026`. */
  fromToday(date: PlainDate, today: PlainDate): string;
  /** `10.46`: the time of day on the clock on the wall. */
  clock(moment: Instant): string;
  /** `dinsdag 3 maart 2026, 10.46`: a moment by the clock on the wall. */
  momentInFull(moment: Instant): string;
  /** `om 10.46`, or `op dinsdag 3 maart 2026, 10.46` when that was not today. */
  momentNearby(moment: Instant): string;
  /** `10.00` */
  time(time: PlainTime): string;
}

/** The words for days and times. */
export function useDateWords(): DateWords {
  const text = useText();
  const language = useLanguage();
  const momentInFull = (moment: Instant) => {
    const day = PlainDate.parse(onTheWall(moment).toPlainDate().toString());
    return `${dateInWords(day, localeOf(language))}, ${clock(moment)}`;
  };
  return {
    inFull: (date) => dateInWords(date, localeOf(language)),
    asTitle: (date) => capitalised(format(date, language, { weekday: 'long' })),
    fromToday(date, today) {
      const days = daysBetween(today, date);
      if (Math.abs(days) > NEARBY_DAYS) return format(date, language, { year: 'numeric' });
      return days < 0 ? text('app.date.past', { days: -days }) : text('app.date.coming', { days });
    },
    clock,
    momentInFull,
    momentNearby: (moment) =>
      onTheWall(moment).toPlainDate().equals(Temporal.Now.plainDateISO())
        ? text('app.date.atTime', { time: clock(moment) })
        : text('app.date.onMoment', { moment: momentInFull(moment) }),
    time: withPoint,
  };
}

function clock(moment: Instant): string {
  return withPoint(onTheWall(moment).toPlainTime().toString({ smallestUnit: 'minute' }));
}

function onTheWall(moment: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(Temporal.Now.timeZoneId());
}

function withPoint(time: string): string {
  return time.replace(':', '.');
}

function localeOf(language: Language): string {
  return language === 'nl' ? 'nl-NL' : 'en-GB';
}

function format(date: PlainDate, language: Language, extra: Intl.DateTimeFormatOptions): string {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...extra,
  }).format(Date.UTC(year, month - 1, day));
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
