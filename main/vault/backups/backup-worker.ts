import { parentPort, workerData } from 'node:worker_threads';
import { type BackupJob, runBackupJob } from '../../storage/backups/backup-job.ts';
import { isKeyFileOf } from './packed-keys.ts';

/** A thread that does one job on backups and ends: reading everything takes seconds, and a person goes on typing. */
parentPort?.postMessage(runBackupJob(workerData as BackupJob, isKeyFileOf));
