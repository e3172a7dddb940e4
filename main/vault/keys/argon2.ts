import { argon2id } from 'hash-wasm';
import { z } from 'zod';

/** The least we accept, also from a key file: a file with a lower cost was tampered with. 64 MiB, 3 passes. */
export const LOWEST_COST = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 } as const;
const MOST_ITERATIONS = 64;

/** What a passphrase costs to try: memory in KiB, passes, lanes. */
export const KdfCost = z.object({
  memoryKiB: z
    .number()
    .int()
    .min(LOWEST_COST.memoryKiB)
    .max(4 * 1024 * 1024),
  iterations: z.number().int().min(LOWEST_COST.iterations).max(MOST_ITERATIONS),
  parallelism: z.literal(LOWEST_COST.parallelism),
});
export type KdfCost = z.infer<typeof KdfCost>;

/** Whether what stands in a key file as a cost is a cost, but one we never make. */
export function isBelowFloor(cost: unknown): boolean {
  const read = z.object({ memoryKiB: z.number(), iterations: z.number() }).safeParse(cost);
  return (
    read.success &&
    (read.data.memoryKiB < LOWEST_COST.memoryKiB || read.data.iterations < LOWEST_COST.iterations)
  );
}

/** Where a new vault starts: 128 MiB, 3 passes (about half a second on a laptop of 2026). */
const USUAL_COST: KdfCost = { memoryKiB: 128 * 1024, iterations: 3, parallelism: 1 };
const WANTED_MS = 500;

/** From a passphrase, a salt of 16 bytes and a cost to 32 bytes. */
export type DeriveKey = (
  passphrase: string,
  salt: Uint8Array,
  cost: KdfCost,
) => Promise<Uint8Array>;

/** Derives 32 bytes from a passphrase (NFKC, UTF-8) and a salt of 16 bytes. */
export function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  cost: KdfCost,
): Promise<Uint8Array> {
  return argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.iterations,
    parallelism: cost.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
}

/**
 * The usual cost, with as many passes as it takes to make one try last half a second or more on this machine. Measured, not
 * reckoned: passes are added until a try has taken that long.
 */
export async function costForThisMachine(
  derive: DeriveKey = deriveKey,
  monotonicMs = () => performance.now(),
): Promise<KdfCost> {
  let cost = USUAL_COST;
  for (;;) {
    const started = monotonicMs();
    await derive('how fast is this machine', new Uint8Array(16), cost);
    const tookMs = Math.max(1, monotonicMs() - started);
    if (tookMs >= WANTED_MS || cost.iterations === MOST_ITERATIONS) return cost;
    const wanted = Math.ceil((cost.iterations * WANTED_MS) / tookMs);
    const iterations = Math.min(MOST_ITERATIONS, Math.max(cost.iterations + 1, wanted));
    cost = { ...cost, iterations };
  }
}
