import type { LawBook } from '../../../shared/features/procedures/schema.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Sources } from './sources.tsx';

/** How many years ahead it is said that no decree is known. */
const YEARS_AHEAD = 4;

/** The days on which no term ends: holidays by their rule, and the days a decree equates with them, year by year. */
export function DayTables({ book }: { readonly book: LawBook }) {
  const text = useText();
  const dates = useDateWords();
  const thisYear = Number(useToday().slice(0, 4));
  const known = new Set(book.equatedYears.map(({ year }) => year));
  const ahead = Array.from({ length: YEARS_AHEAD + 1 }, (_, years) => thisYear + years);
  const unknown = ahead.filter((year) => !known.has(year));
  return (
    <>
      <section aria-labelledby="law-holidays">
        <h2 id="law-holidays" className="section-title">
          {text('law.holidays')}
        </h2>
        <ul className="rows">
          {book.holidays.map(({ id, name, source, lastYear }) => (
            <li key={id} className="row">
              <div className="row__main">
                <span className="law__name">{name}</span>
                {lastYear !== null && ` (${text('law.until', { year: String(lastYear) })})`}
                <Sources sources={[source]} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="law-equated">
        <h2 id="law-equated" className="section-title">
          {text('law.equated')}
        </h2>
        {unknown.length > 0 && (
          <p className="not-clear">{text('law.equatedUnknown', { years: unknown.join(', ') })}</p>
        )}
        <ul className="rows">
          {book.equatedYears.map(({ year, days, source }) => (
            <li key={year} className="row">
              <div className="row__main">
                <span className="num">{year}</span>
                <p className="row__detail">{days.map(dates.inFull).join('; ')}</p>
                <Sources sources={[source]} />
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
