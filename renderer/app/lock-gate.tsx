import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { vault } from '../../shared/features/vault/contract.ts';
import { useFlushers } from '../bridge/flush.tsx';
import { useLockNow } from '../bridge/locking.tsx';
import { useStartOver } from '../bridge/navigation.tsx';
import { useAppEvent } from '../bridge/use-app-event.ts';
import { useQueryCall } from '../bridge/use-call.ts';
import { RestoreDoor } from '../features/backup/restore-door.tsx';
import { MisplacedScreen } from '../features/vault/misplaced-screen.tsx';
import { NeedsScreen } from '../features/vault/needs-screen.tsx';
import { StartScreen } from '../features/vault/start-screen.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { LockBeforeApp } from './lock-before-app.tsx';

/** Shows the app only while the vault is open; otherwise the screen that fits how the vault stands. */
export function LockGate(props: { readonly children: ReactNode }) {
  const status = useQueryCall(vault.status, {});
  const [isSettingUp, setSettingUp] = useState(false);
  // A door of its own after each lock: the one before may hold a recovery key.
  const [door, setDoor] = useState(0);
  useClosing(() => {
    setSettingUp(false);
    setDoor((before) => before + 1);
  });

  if (status.isError) {
    return (
      <main className="trouble">
        <ErrorMessage refusal={status.error.refusal} onRetry={() => void status.refetch()} />
      </main>
    );
  }
  if (status.data === undefined) return <Waiting />;
  if (status.data.kind === 'misplaced') {
    return (
      <MisplacedScreen
        problem={status.data.problem}
        folder={status.data.folder}
        onRetry={() => void status.refetch()}
      />
    );
  }
  // The vault opens as soon as it is made, but its recovery key is kept first.
  if (status.data.kind === 'closed' || isSettingUp) {
    return (
      <>
        {status.data.kind === 'open' && <LockBeforeApp />}
        <StartScreen
          key={door}
          vaults={status.data.kind === 'closed' ? status.data.vaults : []}
          onSetupStarted={() => setSettingUp(true)}
          onSetupStopped={() => setSettingUp(false)}
          onSetupDone={() => void status.refetch().then(() => setSettingUp(false))}
          onRetry={() => void status.refetch()}
          renderRestore={(about) => <RestoreDoor {...about} />}
        />
      </>
    );
  }
  const { needs, vault: open } = status.data;
  if (needs === 'nothing') return props.children;
  return (
    <>
      <LockBeforeApp />
      <NeedsScreen needs={needs} label={open.label} onDone={() => void status.refetch()} />
    </>
  );
}

/** Saves what is being typed when the vault is about to close, and forgets all answers once it has. */
function useClosing(onClosed: () => void): void {
  const queries = useQueryClient();
  const startOver = useStartOver();
  const lockNow = useLockNow();
  useAppEvent('vault.locking', () => void lockNow());
  useSavingOnClose();
  useAppEvent('vault.locked', () => {
    startOver();
    onClosed();
    queries.removeQueries({ predicate: ({ queryKey }) => !keptWhenLocked.has(queryKey[0]) });
    void queries.resetQueries({ queryKey: ['vault'] });
  });
}

/** Saves what is being typed when someone closes the window: the calls are on their way before the page is gone. */
function useSavingOnClose(): void {
  const flushers = useFlushers();
  useEffect(() => {
    const save = () => void flushers.runAll();
    window.addEventListener('pagehide', save);
    return () => window.removeEventListener('pagehide', save);
  }, [flushers]);
}

/** Slices that say nothing about a person. */
const keptWhenLocked: ReadonlySet<unknown> = new Set(['vault', 'settings']);
