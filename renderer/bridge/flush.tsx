import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
} from 'react';
import { FLUSH_LIMIT_MS } from '../../shared/features/vault/schema.ts';

/** Saves what is still being typed. */
export type Flush = () => Promise<void>;

/** What must be saved before the vault closes. */
export interface Flushers {
  /** Registers one; returns what takes it out again. */
  add(flush: Flush): () => void;
  /** Runs all, at most `FLUSH_LIMIT_MS`. A failing one does not hold up the others, nor the lock. */
  runAll(): Promise<void>;
}

const FlushersContext = createContext<Flushers | null>(null);

/** Keeps the list for the screens below it. */
export function FlushersProvider(props: { readonly children: ReactNode }) {
  const [flushers] = useState(makeFlushers);
  return <FlushersContext value={flushers}>{props.children}</FlushersContext>;
}

/** All that is registered; for the one that locks. */
export function useFlushers(): Flushers {
  const flushers = useContext(FlushersContext);
  if (flushers === null) throw new Error('useFlushers needs a FlushersProvider above it');
  return flushers;
}

/** Runs `flush` before the vault locks, for as long as the component stands on the screen. */
export function useFlushBeforeLock(flush: Flush): void {
  const flushers = useFlushers();
  const run = useEffectEvent(flush);
  useEffect(() => flushers.add(() => run()), [flushers]);
}

function makeFlushers(): Flushers {
  const registered = new Set<Flush>();
  return {
    add(flush) {
      registered.add(flush);
      return () => registered.delete(flush);
    },
    async runAll() {
      const limit = new Promise((resolve) => setTimeout(resolve, FLUSH_LIMIT_MS));
      await Promise.race([Promise.allSettled([...registered].map((flush) => flush())), limit]);
    },
  };
}
