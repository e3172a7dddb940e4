import type { CallSpec } from './contract/contract.ts';
import { accessLog } from './features/access-log/contract.ts';
import { agreements } from './features/agreements/contract.ts';
import { backup } from './features/backup/contract.ts';
import { caseChecks } from './features/case-checks/contract.ts';
import { cases } from './features/cases/contract.ts';
import { consents } from './features/consents/contract.ts';
import { conversations } from './features/conversations/contract.ts';
import { decisions } from './features/decisions/contract.ts';
import { difficultWords } from './features/difficult-words/contract.ts';
import { emergencyCopies } from './features/emergency-copies/contract.ts';
import { formDrafts } from './features/form-drafts/contract.ts';
import { glossary } from './features/glossary/contract.ts';
import { hearings } from './features/hearings/contract.ts';
import { inhabitants } from './features/inhabitants/contract.ts';
import { law } from './features/law/contract.ts';
import { letters } from './features/letters/contract.ts';
import { notes } from './features/notes/contract.ts';
import { ownCopy } from './features/own-copy/contract.ts';
import { pace } from './features/pace/contract.ts';
import { paperCopies } from './features/paper-copies/contract.ts';
import { papers } from './features/papers/contract.ts';
import { prepSheets } from './features/prep-sheets/contract.ts';
import { procedures } from './features/procedures/contract.ts';
import { retention } from './features/retention/contract.ts';
import { room } from './features/room/contract.ts';
import { search } from './features/search/contract.ts';
import { settings } from './features/settings/contract.ts';
import { spelling } from './features/spelling/contract.ts';
import { summary } from './features/summary/contract.ts';
import { understandingChecks } from './features/understanding-checks/contract.ts';
import { vault } from './features/vault/contract.ts';

/** The contracts of all slices. The gate answers these calls and no other. */
const appContract = {
  accessLog,
  agreements,
  backup,
  caseChecks,
  cases,
  consents,
  conversations,
  decisions,
  difficultWords,
  emergencyCopies,
  glossary,
  hearings,
  inhabitants,
  law,
  letters,
  notes,
  pace,
  ownCopy,
  paperCopies,
  papers,
  prepSheets,
  procedures,
  formDrafts,
  room,
  retention,
  search,
  settings,
  spelling,
  summary,
  understandingChecks,
  vault,
} as const;

/** Every call by its name on the wire. */
export const callsByName: ReadonlyMap<string, CallSpec> = new Map(
  Object.values(appContract)
    .flatMap((slice) => Object.values(slice) as CallSpec[])
    .map((spec) => [spec.name, spec]),
);
