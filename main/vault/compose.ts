import type { AppEvent } from '../../shared/contract/events.ts';
import type { World } from '../calls/handlers.ts';
import { agreementsIn } from '../features/agreements/agreements-in.ts';
import { agreementCalls } from '../features/agreements/handlers.ts';
import { readAgreementDetails } from '../features/agreements/repository.ts';
import { caseCalls } from '../features/cases/handlers.ts';
import { findCase } from '../features/cases/repository.ts';
import { conversationCalls } from '../features/conversations/handlers.ts';
import { findConversation } from '../features/conversations/repository.ts';
import { difficultWordCalls } from '../features/difficult-words/handlers.ts';
import { listDifficultWords } from '../features/difficult-words/repository.ts';
import { inhabitantCalls } from '../features/inhabitants/handlers.ts';
import { findInhabitant } from '../features/inhabitants/repository.ts';
import { noteCalls } from '../features/notes/handlers.ts';
import { conversationOfLine, listNoteLines } from '../features/notes/repository.ts';
import { paceCalls } from '../features/pace/handlers.ts';
import { paperCalls } from '../features/papers/handlers.ts';
import { prepSheetCalls } from '../features/prep-sheets/handlers.ts';
import { findPrepSheet } from '../features/prep-sheets/repository.ts';
import { roomCalls } from '../features/room/handlers.ts';
import { searchCalls } from '../features/search/handlers.ts';
import { settingsCalls } from '../features/settings/handlers.ts';
import { summaryCalls } from '../features/summary/handlers.ts';
import { summaryIn } from '../features/summary/summary-in.ts';
import { understandingCheckCalls } from '../features/understanding-checks/handlers.ts';
import { keyPointsIn } from '../features/understanding-checks/key-points-in.ts';
import { vaultCalls } from '../features/vault/handlers.ts';
import type { Host } from '../host/host.ts';
import type { Log } from '../logging/log.ts';
import type { DeriveKey, KdfCost } from './keys/argon2.ts';
import { createRequestGate, type RequestGate } from './request-gate.ts';
import { createSession } from './session.ts';

export interface VaultParts {
  /** The folder with one folder for each vault. */
  readonly vaultsFolder: string;
  readonly host: Host;
  readonly world: World;
  readonly deriveKey: DeriveKey;
  readonly newCost: () => Promise<KdfCost>;
  readonly log: Log;
  readonly emit: (event: AppEvent) => void;
  /** Called after the vault closed because someone asked for it. */
  readonly onLocked: () => void;
}

/** Puts the vault together by hand: who needs what stands here and nowhere else. */
export function composeVault(parts: VaultParts): { request: RequestGate; close(): void } {
  const { vaultsFolder, host, world, log, emit } = parts;
  const session = createSession({
    vaultsFolder,
    deriveKey: parts.deriveKey,
    newCost: parts.newCost,
    monotonicMs: () => performance.now(),
  });
  const door = {
    ...session,
    lockAndEnd() {
      session.lock();
      emit({ name: 'vault.locked' });
      parts.onLocked();
    },
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
  });
  const calls = [
    ...vaultCalls({ door, host }),
    ...settingsCalls({ host }),
    ...inhabitantCalls(),
    ...caseCalls({ inhabitant: findInhabitant }),
    ...conversationCalls({ caseOf: findCase }),
    ...prepSheetCalls({ conversation: findConversation }),
    ...noteCalls({ conversation: findConversation }),
    ...paceCalls({ conversation: findConversation }),
    ...roomCalls({ conversation: findConversation }),
    ...understandingCheckCalls({ ...keyPointSources, conversationOfLine }),
    ...difficultWordCalls({ conversation: findConversation, conversationOfLine }),
    ...agreementCalls({ conversationOfLine, conversation: findConversation, agreements }),
    ...summaryCalls({ summary }),
    ...paperCalls({
      ...people,
      summary,
      prepSheet: findPrepSheet,
      host,
      database: session.database,
    }),
    ...searchCalls(),
  ];
  const request = createRequestGate({ calls, database: session.database, world, log, emit });
  return { request, close: session.lock };
}
