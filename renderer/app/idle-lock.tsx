import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { vault } from '../../shared/features/vault/contract.ts';
import { useWordsAtRisk } from '../bridge/unsaved.tsx';
import { useAppEvent } from '../bridge/use-app-event.ts';
import { useAsk } from '../bridge/use-ask.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import './idle-lock.css';

/** How often the vault hears that someone is there; it may lock this much too early, never too late. */
const REPORT_EVERY_MS = 5000;

const signsOfSomeone = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Tells the vault that someone is there, and says so quietly when it is about to lock because nobody seems to be. Any key
 * and any movement of the mouse is enough to stay; the button is for whoever looks for one.
 */
export function IdleLock() {
  const text = useText();
  const isAtRisk = useWordsAtRisk();
  const [isAnnounced, setAnnounced] = useState(false);
  useAppEvent('vault.lockAnnounced', () => setAnnounced(true));
  useAppEvent('vault.lockWithdrawn', () => setAnnounced(false));
  useAppEvent('vault.locking', () => setAnnounced(false));
  const report = useActivityReports({ atOnce: isAnnounced });
  return (
    <div role="status">
      {isAnnounced && (
        <div className="idle-lock__strip">
          <p>{text(isAtRisk ? 'vault.idle.announcedUnsaved' : 'vault.idle.announced')}</p>
          <Button onPress={report}>{text('vault.idle.stay')}</Button>
        </div>
      )}
    </div>
  );
}

/** Reports what the person does, now and then; `atOnce` while a lock has been announced. Gives the report itself. */
function useActivityReports({ atOnce }: { readonly atOnce: boolean }): () => void {
  const ask = useAsk();
  const reportedAt = useRef(Number.NEGATIVE_INFINITY);
  const report = () => {
    reportedAt.current = performance.now();
    // A refusal means that the vault has just closed, and then there is nothing to keep open.
    void ask(vault.noteActivity, {});
  };
  const onSign = useEffectEvent((event: Event) => {
    // Naast itself presses this one, to look at the clipboard; see the Chromium shell.
    if (event instanceof KeyboardEvent && event.key === 'Paste') return;
    if (atOnce || performance.now() - reportedAt.current >= REPORT_EVERY_MS) report();
  });
  useEffect(() => {
    const hear = (event: Event) => onSign(event);
    for (const sign of signsOfSomeone) window.addEventListener(sign, hear, { capture: true });
    return () => {
      for (const sign of signsOfSomeone) window.removeEventListener(sign, hear, { capture: true });
    };
  }, []);
  return report;
}
