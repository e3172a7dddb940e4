import { useEffect, useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { PlainDate } from '../../shared/primitives/plain-date.ts';

const MINUTE_MS = 60_000;

/** The day on the calendar on the wall. A screen that stays open past midnight moves along. */
export function useToday(): PlainDate {
  const [today, setToday] = useState(todayOnTheWall);
  useEffect(() => {
    const timer = setInterval(() => setToday(todayOnTheWall()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}

function todayOnTheWall(): PlainDate {
  return PlainDate.parse(Temporal.Now.plainDateISO().toString());
}
