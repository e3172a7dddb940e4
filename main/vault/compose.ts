import type { AppEvent } from '../../shared/contract/events.ts';
import { objectionUntil } from '../../shared/features/decisions/objection-until.ts';
import { readDecision } from '../../shared/features/decisions/read-decision.ts';
import { defaultSettings, type Settings } from '../../shared/features/settings/schema.ts';
import type { LockReason, PlaceProblem } from '../../shared/features/vault/schema.ts';
import { fail } from '../../shared/primitives/result.ts';
import type { World } from '../calls/handlers.ts';
import { accessLogCalls } from '../features/access-log/handlers.ts';
import { createAccessLog } from '../features/access-log/keep-log.ts';
import { agreementsIn } from '../features/agreements/agreements-in.ts';
import { agreementCalls } from '../features/agreements/handlers.ts';
import { readAgreementDetails } from '../features/agreements/repository.ts';
import { backupCalls } from '../features/backup/handlers.ts';
import { caseCheckCalls } from '../features/case-checks/handlers.ts';
import { listCaseChecks } from '../features/case-checks/repository.ts';
import { caseCalls } from '../features/cases/handlers.ts';
import { findCase, listCases } from '../features/cases/repository.ts';
import { consentCalls } from '../features/consents/handlers.ts';
import { readConsents } from '../features/consents/repository.ts';
import { conversationCalls } from '../features/conversations/handlers.ts';
import {
  findConversation,
  listConversations,
  listConversationsOfInhabitant,
} from '../features/conversations/repository.ts';
import { decisionCalls } from '../features/decisions/handlers.ts';
import { findDecision, listDecisions } from '../features/decisions/repository.ts';
import { difficultWordCalls } from '../features/difficult-words/handlers.ts';
import { listDifficultWords } from '../features/difficult-words/repository.ts';
import { emergencyCopyCalls } from '../features/emergency-copies/handlers.ts';
import { createHeldWords } from '../features/emergency-copies/held-words.ts';
import { formDraftCalls } from '../features/form-drafts/handlers.ts';
import { removeFormDraftsUnder } from '../features/form-drafts/repository.ts';
import { glossaryCalls } from '../features/glossary/handlers.ts';
import { listOwnTerms } from '../features/glossary/repository.ts';
import { hearingCalls } from '../features/hearings/handlers.ts';
import { inhabitantCalls } from '../features/inhabitants/handlers.ts';
import { findInhabitant } from '../features/inhabitants/repository.ts';
import { lawCalls } from '../features/law/handlers.ts';
import { lawBookIn } from '../features/law/law-in.ts';
import { letterCalls } from '../features/letters/handlers.ts';
import { noteCalls } from '../features/notes/handlers.ts';
import { conversationOfLine, listNoteLines } from '../features/notes/repository.ts';
import { ownCopyCalls } from '../features/own-copy/handlers.ts';
import { paceCalls } from '../features/pace/handlers.ts';
import { paperCopyCalls } from '../features/paper-copies/handlers.ts';
import { versionKeeper } from '../features/paper-copies/keep-version.ts';
import { buildDocx, docxOf } from '../features/papers/docx/build-docx.ts';
import { paperCalls } from '../features/papers/handlers.ts';
import { lookOf, saveLook } from '../features/papers/repository.ts';
import { prepSheetCalls } from '../features/prep-sheets/handlers.ts';
import { findPrepSheet, listPrepSheetsOfCase } from '../features/prep-sheets/repository.ts';
import { procedureCalls } from '../features/procedures/handlers.ts';
import { proceduresIn } from '../features/procedures/procedure-in.ts';
import { listEvents, listProcedures } from '../features/procedures/repository.ts';
import { retentionCalls } from '../features/retention/handlers.ts';
import { roomCalls } from '../features/room/handlers.ts';
import { searchCalls } from '../features/search/handlers.ts';
import { settingsCalls } from '../features/settings/handlers.ts';
import { spellingCalls } from '../features/spelling/handlers.ts';
import { createSpelling } from '../features/spelling/spelling-thread.ts';
import { summaryCalls } from '../features/summary/handlers.ts';
import { summaryIn } from '../features/summary/summary-in.ts';
import { understandingCheckCalls } from '../features/understanding-checks/handlers.ts';
import { keyPointsIn } from '../features/understanding-checks/key-points-in.ts';
import { vaultCalls } from '../features/vault/handlers.ts';
import type { Host } from '../host/host.ts';
import type { Log } from '../logging/log.ts';
import { backupBeforeMigration } from './backups/backup-at-rest.ts';
import { vaultBackups } from './backups/vault-backups.ts';
import { checkRecoveryKey } from './check-recovery-key.ts';
import { watchCopiedText } from './copied-text.ts';
import { growingWait } from './growing-wait.ts';
import type { DeriveKey, KdfCost } from './keys/argon2.ts';
import { lastLockNote } from './lock/last-lock.ts';
import { createLockUp, type LockCause } from './lock/lock-up.ts';
import { startLockWatch } from './lock/lock-watch.ts';
import { roomForLastWords } from './lock/room-for-last-words.ts';
import type { Timing } from './lock/timing.ts';
import { personalTables } from './personal-tables.ts';
import { lookAtDisk } from './place/look-at-disk.ts';
import type { IsOnSameDisk } from './place/same-disk.ts';
import { createRequestGate, type RequestGate } from './request-gate.ts';
import { createSession } from './session.ts';
import { sweep } from './sweep.ts';
import { vaultBox } from './vault-box.ts';

export interface VaultParts {
  /** The folder with one folder for each vault. */
  readonly vaultsFolder: string;
  /** Why no live database may stand there; `undefined` when it may. */
  readonly lookForPlaceProblem: () => PlaceProblem | undefined;
  /** Where an emergency copy made at a lock goes first; without it, or when it cannot be written, beside the vaults. */
  readonly documentsFolder?: string | undefined;
  /** Whether what a person keeps in a folder is lost together with the vault. */
  readonly isOnSameDisk: IsOnSameDisk;
  readonly host: Host;
  readonly world: World;
  readonly deriveKey: DeriveKey;
  readonly newCost: () => Promise<KdfCost>;
  readonly log: Log;
  readonly emit: (event: AppEvent) => void;
  readonly timing: Timing;
  /** Called when locking begins; the process must have ended within `LOCK_LIMIT_MS`. */
  readonly onLocking: () => void;
  /** Called after the vault closed: the process ends. */
  readonly onLocked: () => void;
}

/** The vault as its process has it. */
export interface Vault {
  readonly request: RequestGate;
  /** Locks after what is being typed has been saved; `false`, doing nothing, when it is not open. */
  lockSoon(why: LockReason): boolean;
  /** Closes at once: whoever asked for the vault is gone. */
  close(): void;
}

/** Puts the vault together by hand: who needs what stands here and nowhere else. */
export function composeVault(parts: VaultParts): Vault {
  const { vaultsFolder, host, world, log, emit, timing } = parts;
  sweepUnlessMisplaced(parts);
  const wait = growingWait(() => timing.now().monotonicMs);
  const session = createSession({
    vaultsFolder,
    lookForPlaceProblem: parts.lookForPlaceProblem,
    deriveKey: parts.deriveKey,
    newCost: parts.newCost,
    wait,
    beforeMigration: (vault, database) => backupBeforeMigration(vault, database, world),
    afterOpen() {
      backups.afterOpen();
      if (session.opened()?.readOnly === null) room.take();
      // Where a copy stands is told until it may have been put back; all else is over once the vault opens.
      if (lastLock.read()?.words.kind !== 'copied') lastLock.forget();
    },
    beforeClose: () => backups.beforeClose(),
  });
  const room = roomForLastWords(vaultsFolder);
  const lastLock = lastLockNote(vaultsFolder);
  const box = vaultBox(session.opened);
  const held = createHeldWords({
    box,
    folders: [...(parts.documentsFolder ? [parts.documentsFolder] : []), vaultsFolder],
    clock: world.clock,
  });
  const speller = createSpelling();
  const copied = watchCopiedText({ timing, host });
  const backups = vaultBackups({ ...parts, session, wait });
  const isOpen = () => session.database() !== undefined;
  /** While the vault is still open: keeps what was not saved, and notes down what the door tells. */
  function keepLastWords({ why, hasPageSaved }: LockCause): void {
    room.giveUp();
    if (!isOpen()) return;
    const kept = held.keep();
    const isAutomatic = why === 'idle' || why === 'clock' || why === 'signal';
    if (kept.kind === 'nothing' && !isAutomatic) {
      lastLock.forget();
      return;
    }
    const saved = { kind: hasPageSaved ? 'saved' : 'unknown' } as const;
    lastLock.write({ at: world.clock.now(), why, words: kept.kind === 'nothing' ? saved : kept });
  }
  const lockUp = createLockUp({
    timing,
    isOpen,
    announce() {
      parts.onLocking();
      emit({ name: 'vault.locking' });
      void copied.clear();
    },
    lock(cause) {
      speller.stop();
      try {
        keepLastWords(cause);
        session.lock();
      } catch (error) {
        // What was committed is safe in the write-ahead log; that this process ends matters more than a tidy file.
        log.bug('locking', error);
      }
      emit({ name: 'vault.locked' });
      parts.onLocked();
    },
  });
  const watch = startLockWatch({
    timing,
    lockAfterMinutes: defaultSettings.lockAfterMinutes,
    isOpen,
    onAnnounce: () => emit({ name: 'vault.lockAnnounced' }),
    onWithdraw: () => emit({ name: 'vault.lockWithdrawn' }),
    onLock: (why) => void lockUp.soon(why),
  });
  let { reviewAfterMonths } = defaultSettings;
  const heedSettings = (wanted: Settings) => {
    watch.setLockAfter(wanted.lockAfterMinutes);
    reviewAfterMonths = wanted.reviewAfterMonths;
  };
  // Preferences that cannot be read leave the usual time.
  void host.readSettings().then(heedSettings, () => undefined);
  const door = {
    ...session,
    lookAtDisk: () => lookAtDisk(parts.vaultsFolder),
    checkRecoveryKey(typed: string) {
      const open = session.opened();
      return open
        ? checkRecoveryKey(open.files.keys, typed)
        : fail({ code: 'vault-locked' as const });
    },
    async renewDatabaseKey(passphrase: string, next: string | null) {
      const renewed = await session.renewDatabaseKey(passphrase, next);
      if (renewed.ok) backups.afterRenewal();
      return renewed;
    },
    lastLock: lastLock.read,
    noteActivity: watch.noteActivity,
    noteCopy: copied.note,
    clearCopy: copied.clear,
    lockAndEnd: lockUp.now,
  };
  const keyPointSources = { lines: listNoteLines, agreementDetails: readAgreementDetails };
  const keyPoints = keyPointsIn(keyPointSources);
  const agreements = agreementsIn({ lines: listNoteLines, keyPoints });
  const people = { conversation: findConversation, inhabitant: findInhabitant };
  const summary = summaryIn({
    ...people,
    lines: listNoteLines,
    keyPoints,
    agreements,
    difficultWords: listDifficultWords,
    ownTerms: listOwnTerms,
    objectionUntil: (db, caseId, on) =>
      objectionUntil(listDecisions(db, caseId), { on, book: lawBookIn(db) }),
  });
  const procedures = proceduresIn({ lawBook: lawBookIn });
  const accessLog = createAccessLog(world.clock);
  const copySources = { conversation: findConversation, consents: readConsents };
  const keepVersion = versionKeeper({
    ...copySources,
    database: session.database,
    summary,
    world,
    onNotKept: (error) => log.bug('paper-version-not-kept', error),
  });
  const calls = [
    ...vaultCalls({ door, host }),
    ...backupCalls({ door: backups.door, host }),
    ...settingsCalls({ host, onSaved: heedSettings }),
    ...inhabitantCalls(),
    ...caseCalls({ inhabitant: findInhabitant }),
    ...conversationCalls({ caseOf: findCase }),
    ...decisionCalls({
      caseOf: findCase,
      lawBook: lawBookIn,
      prepSheets: listPrepSheetsOfCase,
    }),
    ...letterCalls({
      host,
      database: session.database,
      docx: buildDocx,
      caseOf: findCase,
      inhabitant: findInhabitant,
      look: lookOf,
      saveLook,
      caseChecks: listCaseChecks,
      decision(db, which, today) {
        const found = findDecision(db, which);
        return found && readDecision(found, { book: lawBookIn(db), today });
      },
    }),
    ...caseCheckCalls({ caseOf: findCase }),
    ...hearingCalls({
      ...people,
      host,
      database: session.database,
      docx: buildDocx,
      conversations: listConversations,
      prepSheet: findPrepSheet,
      decisions: listDecisions,
      events: (db, caseId) =>
        listProcedures(db, caseId).flatMap(({ id, road }) =>
          listEvents(db, id).map((event) => ({ road, event })),
        ),
      lawBook: lawBookIn,
      look: lookOf,
    }),
    ...prepSheetCalls({ conversation: findConversation }),
    ...noteCalls({ conversation: findConversation }),
    ...paceCalls({ conversation: findConversation }),
    ...roomCalls({ conversation: findConversation }),
    ...understandingCheckCalls({
      ...keyPointSources,
      conversationOfLine,
      conversation: findConversation,
    }),
    ...difficultWordCalls({ conversation: findConversation, conversationOfLine }),
    ...glossaryCalls(),
    ...spellingCalls({
      speller,
      database: session.database,
      conversation: findConversation,
      ownTerms: listOwnTerms,
    }),
    ...agreementCalls({ conversationOfLine, conversation: findConversation, agreements }),
    ...summaryCalls({ summary, conversationOfLine }),
    ...paperCalls({
      ...people,
      summary,
      prepSheet: findPrepSheet,
      consents: readConsents,
      difficultWords: listDifficultWords,
      ownTerms: listOwnTerms,
      host,
      database: session.database,
      keepVersion,
    }),
    ...procedureCalls({
      caseOf: findCase,
      procedures,
      host,
      database: session.database,
      removeDraftsUnder: removeFormDraftsUnder,
    }),
    ...formDraftCalls(),
    ...lawCalls({ host, database: session.database, dates: procedures.dates, note: log.note }),
    ...paperCopyCalls(copySources),
    ...searchCalls(),
    ...consentCalls({ inhabitant: findInhabitant }),
    ...retentionCalls({
      tables: personalTables,
      caseOf: findCase,
      cases: listCases,
      consents: readConsents,
      reviewAfterMonths: () => reviewAfterMonths,
      noteDeletion: accessLog.noteDeletion,
    }),
    ...accessLogCalls(),
    ...emergencyCopyCalls({
      host,
      box,
      held,
      request: (call) => gate(call),
    }),
    ...ownCopyCalls({
      host,
      database: session.database,
      tables: personalTables,
      inhabitant: findInhabitant,
      conversations: listConversationsOfInhabitant,
      summary,
      docx: docxOf,
    }),
  ];
  const gate: RequestGate = createRequestGate({
    calls,
    database: session.database,
    isReady: () => session.needs() === 'nothing',
    readOnly: () => session.opened()?.readOnly ?? null,
    world,
    log,
    emit,
    who: () => session.label() ?? '',
    accessLog,
  });
  return {
    request(call) {
      watch.look();
      return gate(call);
    },
    lockSoon: lockUp.soon,
    close() {
      watch.stop();
      speller.stop();
      keepLastWords({ why: 'closed', hasPageSaved: false });
      session.lock();
    },
  };
}

/** Leftovers that cannot be taken away now are no reason not to start. */
function sweepUnlessMisplaced({ vaultsFolder, lookForPlaceProblem, log }: VaultParts): void {
  if (lookForPlaceProblem()) return;
  try {
    sweep(vaultsFolder);
  } catch (error) {
    log.bug('sweeping', error);
  }
}
