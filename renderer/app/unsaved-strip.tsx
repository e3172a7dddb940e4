import { useState, useSyncExternalStore } from 'react';
import { emergencyCopies } from '../../shared/features/emergency-copies/contract.ts';
import { useFlushers } from '../bridge/flush.tsx';
import { useUnsavedCalls } from '../bridge/unsaved.tsx';
import { useCommandCall } from '../bridge/use-call.ts';
import { useRefusalText } from '../i18n/refusal-text.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { StatusStrip } from '../ui/status-strip.tsx';

/**
 * Stays on every screen for as long as something typed is not saved: what happened, what is safe, and two ways out: try
 * again, or keep it encrypted somewhere else.
 */
export function UnsavedStrip() {
  const text = useText();
  const refusalText = useRefusalText();
  const flushers = useFlushers();
  const unsaved = useUnsavedCalls();
  const refusal = useSyncExternalStore(unsaved.subscribe, unsaved.refusal);
  const held = useSyncExternalStore(unsaved.subscribe, unsaved.held);
  const [isBusy, setBusy] = useState(false);
  const copy = useCommandCall(emergencyCopies.save);
  if (refusal === null) return null;

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
          <Button isDisabled={isBusy} onPress={() => void afterFlush(unsaved.sendAgain)}>
            {text('app.error.retry')}
          </Button>
          <Button isDisabled={isBusy} onPress={() => void keepElsewhere()}>
            {text('emergency-copies.strip.keep')}
          </Button>
        </>
      }
    >
      {refusalText(refusal)} {copyWords()}
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
