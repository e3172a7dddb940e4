import { Worker } from 'node:worker_threads';
import type { BackupJob } from '../../storage/backups/backup-job.ts';
import type { Proof } from '../../storage/backups/prove.ts';

/** A job that runs beside the vault. */
export interface RunningJob {
  /** Rejects with the system's error when the job failed or was stopped. */
  readonly proof: Promise<Proof>;
  /** Ends the thread at once, with its copy of the key. */
  stop(): void;
}

/** The worker stands beside this file: as TypeScript in the sources, as JavaScript in a bundle. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './backup-worker.ts' : './backup-worker.js',
  import.meta.url,
);

/** Runs a job in a thread of this process, which therefore ends with it at lock. */
export function runInWorker(job: BackupJob): RunningJob {
  const worker = new Worker(workerFile, { workerData: job });
  job.key.fill(0);
  job.keyFile.slotKey.fill(0);
  const proof = new Promise<Proof>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread ended without an answer')));
  });
  return { proof, stop: () => void worker.terminate() };
}
