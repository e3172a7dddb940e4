import { z } from 'zod';
import { VaultId } from '../../primitives/ids.ts';
import { Instant, PlainDate } from '../../primitives/plain-date.ts';
import { MAX_PASSPHRASE_BYTES, VaultLabel } from '../vault/schema.ts';

/** What can turn out to be wrong with a database or a backup of it; see `main/storage/full-check.ts`. */
export const BackupFault = z.enum([
  'pages',
  'search-index',
  'references',
  'chain',
  'content',
  'unreadable',
  'other-content',
  'key-file',
  'newer-version',
]);
export type BackupFault = z.infer<typeof BackupFault>;

/** A backup in the folder of a vault, by the name of its file. */
export const BackupListing = z.object({
  name: z.string(),
  day: PlainDate,
  writtenAt: Instant,
  bytes: z.int().nonnegative(),
  isProven: z.boolean(),
});
export type BackupListing = z.infer<typeof BackupListing>;

/** A line of the diary: when, and what was wrong; nothing when all was well. */
export const DiaryLine = z.object({
  at: Instant,
  /** The name of the backup, or the place it was kept. */
  backup: z.string().nullable(),
  faults: z.array(BackupFault),
});
export type DiaryLine = z.infer<typeof DiaryLine>;

const diaryKinds = [
  'checked',
  'proven',
  'kept-elsewhere',
  'trial-restored',
  'older-accepted',
] as const;
export type DiaryKind = (typeof diaryKinds)[number];

/** A vault that another stands in for, as it lies in its folder: whole and encrypted. Only its owner takes it away. */
export const SetAsideVault = z.object({ folder: z.string(), day: PlainDate });
export type SetAsideVault = z.infer<typeof SetAsideVault>;

/** All a person may want to know of their backups, on one page. */
export const BackupOverview = z.object({
  folder: z.string(),
  backups: z.array(BackupListing),
  /** The vaults that were set aside on this computer, the oldest first. */
  setAside: z.array(SetAsideVault),
  /** The last of each, `null` when there was none. */
  checked: DiaryLine.nullable(),
  proven: DiaryLine.nullable(),
  trialRestored: DiaryLine.nullable(),
  keptElsewhere: DiaryLine.nullable(),
  /**
   * For how many whole days no good backup was made, once the check after opening has had its turn; `null` before that, and
   * while it is too short to speak of.
   */
  daysWithout: z.int().positive().nullable(),
  /** It is a week or more since a backup was kept on another place. */
  isKeepingElsewhereDue: z.boolean(),
});
export type BackupOverview = z.infer<typeof BackupOverview>;

/** What opens a vault: the passphrase or the recovery key, as typed. */
export const Secret = z.object({
  kind: z.enum(['passphrase', 'recovery-key']),
  text: z.string().min(1).max(MAX_PASSPHRASE_BYTES),
});
export type Secret = z.infer<typeof Secret>;

/** Which backup: one in the folder of a vault, or the file the person chose last. */
export const BackupSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stored'), vaultId: VaultId, name: z.string().max(200) }),
  z.object({ kind: z.literal('chosen') }),
]);
export type BackupSource = z.infer<typeof BackupSource>;

/** What a person calls the rows of a table. */
export const TableWord = z.enum([
  'inhabitants',
  'cases',
  'conversations',
  'prepSheets',
  'notes',
  'checks',
  'agreements',
  'summaries',
  'other',
]);
export type TableWord = z.infer<typeof TableWord>;

/** What was found or saved of one kind; `lost` is `null` when nobody can tell how many. */
export const WordCount = z.object({
  word: TableWord,
  saved: z.int().nonnegative(),
  lost: z.int().nonnegative().nullable(),
});
export type WordCount = z.infer<typeof WordCount>;

/** What became of the vault that another stands in for, and where it is; it `stays` where it cannot be moved because Naast may not write there. */
export const FormerVault = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('set-aside'), folder: z.string() }),
  z.object({ kind: z.literal('stays'), folder: z.string() }),
]);
export type FormerVault = z.infer<typeof FormerVault>;

/** A vault that was put back or rescued. */
export const RestoredVault = z.object({
  vaultId: VaultId,
  label: VaultLabel,
  found: z.array(WordCount),
  former: FormerVault,
});
export type RestoredVault = z.infer<typeof RestoredVault>;
