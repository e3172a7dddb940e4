import type { Answer, WireCall } from './contract.ts';
import type { AppEvent } from './events.ts';

/** All the page can do with the world: two functions, the same in both shells. */
export interface Bridge {
  /** Sends a call; always answers, never throws. */
  request(call: WireCall): Promise<Answer<unknown>>;
  /** Hears every event until the returned function is called. */
  onEvent(listener: (event: AppEvent) => void): () => void;
}
