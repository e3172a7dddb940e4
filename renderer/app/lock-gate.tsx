import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { vault } from '../../shared/features/vault/contract.ts';
import { useFlushers } from '../bridge/flush.tsx';
import { useStartOver } from '../bridge/navigation.tsx';
import { useAppEvent } from '../bridge/use-app-event.ts';
import { useQueryCall } from '../bridge/use-call.ts';
import { RefusedScreen } from '../features/vault/refused-screen.tsx';
import { SetupScreen } from '../features/vault/setup-screen.tsx';
import { UnlockScreen } from '../features/vault/unlock-screen.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';

/** Shows the app only while the vault is open; otherwise the screen that fits how the vault stands. */
export function LockGate(props: { readonly children: ReactNode }) {
  const status = useQueryCall(vault.status, {});
  const [isSettingUp, setSettingUp] = useState(false);
  useClosing();

  if (status.isError) {
    return (
      <main className="trouble">
        <ErrorMessage refusal={status.error.refusal} onRetry={() => void status.refetch()} />
      </main>
    );
  }
  if (status.data === undefined) return null;
  // The vault opens as soon as it is made, but the recovery key is shown first, and only once.
  if (status.data.kind === 'absent' || isSettingUp) {
    return (
      <SetupScreen
        onStarted={() => setSettingUp(true)}
        onStopped={() => setSettingUp(false)}
        onDone={() => setSettingUp(false)}
      />
    );
  }
  switch (status.data.kind) {
    case 'open':
      return props.children;
    case 'locked':
      return <UnlockScreen />;
    case 'refused':
      return <RefusedScreen reason={status.data.reason} onRetry={() => void status.refetch()} />;
  }
}

/** Saves what is being typed when the vault is about to close, and forgets all answers once it has. */
function useClosing(): void {
  const queries = useQueryClient();
  const flushers = useFlushers();
  const startOver = useStartOver();
  useAppEvent('vault.locking', () => void flushers.runAll());
  useAppEvent('vault.locked', () => {
    startOver();
    queries.removeQueries({ predicate: ({ queryKey }) => !keptWhenLocked.has(queryKey[0]) });
    void queries.resetQueries({ queryKey: ['vault'] });
  });
}

/** Slices that say nothing about a person. */
const keptWhenLocked: ReadonlySet<unknown> = new Set(['vault', 'settings']);
