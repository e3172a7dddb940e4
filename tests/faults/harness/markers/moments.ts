import { once } from 'node:events';

/** Tells the process that started this one that it stands still, and goes on when that one has looked. */
export async function standStill(moment: string): Promise<void> {
  const mayGoOn = once(process, 'message');
  process.send?.(moment);
  await mayGoOn;
}
