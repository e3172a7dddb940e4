import { useState, useSyncExternalStore } from 'react';
import type { ErrorCode } from '../../shared/contract/errors.ts';
import { useFlushers } from '../bridge/flush.tsx';
import { useUnsavedCalls } from '../bridge/unsaved.tsx';
import { useDateWords } from '../i18n/dates.ts';
import { useRefusalText } from '../i18n/refusal-text.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { StatusStrip } from '../ui/status-strip.tsx';
import { useKeepElsewhere } from './use-keep-elsewhere.ts';

/** The vault stays as it is until it is opened again: trying again is no way out then. */
const readOnlyCodes: ReadonlySet<ErrorCode> = new Set(['vault-damaged', 'vault-write-protected']);

/**
 * Stays on every screen for as long as something typed is not saved: what happened, what is safe, and the ways out: try
 * again, or keep it encrypted somewhere else.
 */
export function UnsavedStrip() {
  const text = useText();
  const refusalText = useRefusalText();
  const dates = useDateWords();
  const flushers = useFlushers();
  const unsaved = useUnsavedCalls();
  const refusal = useSyncExternalStore(unsaved.subscribe, unsaved.refusal);
  const path = useSyncExternalStore(unsaved.subscribe, unsaved.keptAs);
  const [isBusy, setBusy] = useState(false);
  const copy = useKeepElsewhere();
  const savedUntil = unsaved.savedUntil();
  if (refusal === null || savedUntil === null) return null;
  const isReadOnly = readOnlyCodes.has(refusal.code);

  const busyWith = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const sendAgain = async () => {
    await flushers.runAll();
    await unsaved.sendAgain();
  };
  return (
    <StatusStrip
      action={
        <>
          {!isReadOnly && (
            <Button isDisabled={isBusy} onPress={() => void busyWith(sendAgain)}>
              {text('app.error.retry')}
            </Button>
          )}
          <Button isDisabled={isBusy} onPress={() => void busyWith(copy.keep)}>
            {text('emergency-copies.strip.keep')}
          </Button>
        </>
      }
    >
      {isReadOnly
        ? text('emergency-copies.strip.readOnly', { time: dates.clock(savedUntil) })
        : refusalText(refusal)}{' '}
      {copyWords()}
    </StatusStrip>
  );

  function copyWords(): string {
    if (copy.refusal) return refusalText(copy.refusal);
    return path === null ? '' : text('emergency-copies.strip.kept', { path });
  }
}
