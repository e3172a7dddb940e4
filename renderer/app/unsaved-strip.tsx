import { useState, useSyncExternalStore } from 'react';
import type { ErrorCode } from '../../shared/contract/errors.ts';
import { emergencyCopies } from '../../shared/features/emergency-copies/contract.ts';
import { useFlushers } from '../bridge/flush.tsx';
import { useUnsavedCalls } from '../bridge/unsaved.tsx';
import { useCommandCall } from '../bridge/use-call.ts';
import { useDateWords } from '../i18n/dates.ts';
import { useRefusalText } from '../i18n/refusal-text.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { StatusStrip } from '../ui/status-strip.tsx';

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
  const held = useSyncExternalStore(unsaved.subscribe, unsaved.held);
  const [isBusy, setBusy] = useState(false);
  const copy = useCommandCall(emergencyCopies.save);
  const savedUntil = unsaved.savedUntil();
  if (refusal === null || savedUntil === null) return null;
  const isReadOnly = readOnlyCodes.has(refusal.code);

  /** The last letters are sent as well before anything is done with what is held. */
  const afterFlush = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await flushers.runAll();
    await work();
    setBusy(false);
  };
  const keepElsewhere = () =>
    afterFlush(async () => {
      const calls = unsaved.held();
      if (calls.length > 0) await copy.mutateAsync({ calls: [...calls] }).catch(() => undefined);
    });
  return (
    <StatusStrip
      action={
        <>
          {!isReadOnly && (
            <Button isDisabled={isBusy} onPress={() => void afterFlush(unsaved.sendAgain)}>
              {text('app.error.retry')}
            </Button>
          )}
          <Button isDisabled={isBusy} onPress={() => void keepElsewhere()}>
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
    if (copy.isError) return refusalText(copy.error.refusal);
    const path = copy.data?.savedAs;
    // What was typed since is not in the copy: then it must not be called safe.
    const holdsAll = JSON.stringify(copy.variables?.calls) === JSON.stringify(held);
    return path && holdsAll ? text('emergency-copies.strip.kept', { path }) : '';
  }
}
