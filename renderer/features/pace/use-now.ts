import { useEffect, useState } from 'react';
import { Instant } from '../../../shared/primitives/plain-date.ts';

const LOOK_EVERY_MS = 15_000;

/** What time it is, near enough for minutes. */
export function useNow(): Instant {
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    const timer = setInterval(() => setNow(readClock()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function readClock(): Instant {
  return Instant.parse(new Date().toISOString());
}
