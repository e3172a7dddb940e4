import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { askThrough, type Request } from '../../shared/contract/ask-through.ts';
import { agreements } from '../../shared/features/agreements/contract.ts';
import { cases } from '../../shared/features/cases/contract.ts';
import { conversations } from '../../shared/features/conversations/contract.ts';
import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import { notes } from '../../shared/features/notes/contract.ts';
import type { NoteLine } from '../../shared/features/notes/schema.ts';
import { prepSheets } from '../../shared/features/prep-sheets/contract.ts';
import { lifeDomains } from '../../shared/features/prep-sheets/data/life-domains.ts';
import { emptyPrepSheet, type PrepSheet } from '../../shared/features/prep-sheets/schema.ts';
import { understandingChecks } from '../../shared/features/understanding-checks/contract.ts';
import type { CheckEvent } from '../../shared/features/understanding-checks/schema.ts';
import { setUpVault } from '../../shared/features/vault/set-up-vault.ts';
import { ItemId, NoteLineId } from '../../shared/primitives/ids.ts';
import { Instant, PlainDate } from '../../shared/primitives/plain-date.ts';
import {
  conversation,
  followUp,
  inhabitant,
  type Prepared,
  prepared,
  type StoryCheck,
  type StoryLine,
  spoken,
  theCase,
} from '../story/yildiz.ts';

/** A question and its answer never fall in the same second (practice, 3.3). */
const THINKING_MS = 1100;

/**
 * Makes a vault under a passphrase, one that nobody knows when none is given, and plays the story of mevrouw Yildiz into it, through the same calls a
 * page makes. Rejects when one of them is refused.
 */
export async function demoVault(
  request: Request,
  passphrase = randomBytes(24).toString('base64'),
): Promise<void> {
  await setUpVault(request, { label: 'Sanne', passphrase });
  const person = await askThrough(request, inhabitants.add, inhabitant);
  const opened = await askThrough(request, cases.open, {
    inhabitantId: person.id,
    details: theCase,
  });
  const planned = await askThrough(request, conversations.plan, {
    caseId: opened.id,
    details: conversation,
  });
  await askThrough(request, prepSheets.save, { conversationId: planned.id, sheet: filledIn() });
  await askThrough(request, conversations.plan, {
    caseId: opened.id,
    details: { ...followUp, date: PlainDate.parse(Temporal.Now.plainDateISO().toString()) },
  });
  const lines = linesOfStory();
  await askThrough(request, notes.save, {
    conversationId: planned.id,
    changed: lines.map(({ line }) => line),
    removed: [],
  });
  for (const { line, told } of lines) if (told) await playLine(request, line.id, told);
}

async function playLine(request: Request, lineId: NoteLine['id'], told: StoryLine): Promise<void> {
  if (told.agreement)
    await askThrough(request, agreements.change, { lineId, details: told.agreement });
  let needsExplaining = false;
  for (const check of told.checks ?? []) {
    const { direction } = check;
    const record = (event: CheckEvent) =>
      askThrough(request, understandingChecks.record, { lineId, direction, event });
    if (needsExplaining) await record({ kind: 'explained', newWording: told.text });
    await record({ kind: 'asked' });
    await wait(THINKING_MS);
    await record(verdictOf(check));
    needsExplaining = check.verdict !== 'klopt';
  }
}

function verdictOf(check: StoryCheck): CheckEvent {
  const givenBack = { form: 'verteld' as const, words: check.words };
  return check.verdict === 'klopt'
    ? { kind: 'confirmed', givenBack }
    : { kind: 'otherwise', givenBack, different: check.different };
}

function linesOfStory(): { line: NoteLine; told?: StoryLine }[] {
  const rows = spoken().flatMap(({ topic, lines }): { text: string; told?: StoryLine }[] => [
    { text: topic },
    ...lines.map((told) => ({ text: told.text, told })),
  ]);
  return rows.map(({ text, told }, index) => {
    const inEveryLine = {
      id: NoteLineId.parse(randomUUID()),
      text,
      position: index + 1,
      writtenAt: Instant.parse(new Date().toISOString()),
      enteredAt: null,
    };
    if (!told) return { line: { ...inEveryLine, kind: 'topic' } };
    const { speaker, mark = null } = told;
    const said = { speaker, mark, personId: null, isPrivate: false, source: null };
    return { line: { ...inEveryLine, kind: 'said', ...said }, told };
  });
}

function domainsOf({ domains }: Prepared): PrepSheet['domains'] {
  const answers = domains.flatMap(({ label, words }) =>
    lifeDomains
      .filter((domain) => domain.label === label)
      .map(({ id }) => [id, { choice: 'talk_about' as const, words, helper: '' }]),
  );
  return Object.fromEntries(answers);
}

function filledIn(): PrepSheet {
  const items = (texts: readonly string[]) =>
    texts.map((text) => ({ id: ItemId.parse(randomUUID()), text }));
  return {
    ...emptyPrepSheet(),
    needs: items(prepared.needs),
    domains: domainsOf(prepared),
    mustSay: items(prepared.mustSay),
    limits: items(prepared.limits),
    withheld: prepared.withheld,
    questions: items(prepared.questions),
    stopSign: prepared.stopSign,
    pauseSign: prepared.pauseSign,
    talkWithMe: prepared.talkWithMe,
  };
}
