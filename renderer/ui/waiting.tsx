import { useEffect, useState } from 'react';
import { useText } from '../i18n/text.tsx';

/** Most answers are there within a few hundredths of a second; words that come and go sooner than this only flicker. */
const PATIENCE_MS = 1500;

/** Stands where a whole screen will be: nothing at first, and after a while that it is coming. A blank window explains nothing. */
export function Waiting() {
  const text = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="trouble" aria-busy="true">
      {isLong && <p role="status">{text('app.waiting')}</p>}
    </main>
  );
}
