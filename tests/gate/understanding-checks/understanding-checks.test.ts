import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { NoteLine, SaidLine } from '../../../shared/features/notes/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type { CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aLine, aStoredConversation, lineId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const direction = 'inwoner_naar_partner';
const want = aLine({ text: 'Ik wil weer naar mijn zus en naar de moskee.', mark: 'key_point' });
const told = (words: string) => ({ form: 'verteld' as const, words });
const ownWords = told('Ze wil mensen zien, haar zus en de moskee.');

let vault: TestVault;
let conversation: ConversationOverview;
beforeEach(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
  await write(want);
});
afterEach(() => vault.remove());

async function write(...changed: NoteLine[]): Promise<void> {
  await vault.get(notes.save, { conversationId: conversation.id, changed, removed: [] });
}

/** Records one after the other, some seconds apart. */
async function record(line: SaidLine, ...events: CheckEvent[]) {
  let answer = await recordOne(line, events[0] ?? { kind: 'asked' });
  for (const event of events.slice(1)) {
    vault.clock.advance(5);
    answer = await recordOne(line, event);
  }
  return answer;
}

function recordOne(line: SaidLine, event: CheckEvent) {
  return vault.call(understandingChecks.record, { lineId: line.id, direction, event });
}

async function stateOf(line: SaidLine): Promise<string | undefined> {
  const points = await vault.get(understandingChecks.list, { conversationId: conversation.id });
  return points.find((point) => point.lineId === line.id && point.direction === direction)?.check
    .state;
}

const refused = { ok: false, error: { code: 'check-not-allowed' } };

describe('a check', () => {
  it('goes from a scootmobiel to klopt when it is explained again', async () => {
    await record(
      want,
      { kind: 'asked' },
      { kind: 'otherwise', givenBack: told('Ze wil een scootmobiel.'), different: 'Naar mensen.' },
      { kind: 'explained', newWording: 'Ik wil naar mensen toe.' },
      { kind: 'asked' },
      { kind: 'confirmed', givenBack: ownWords },
    );
    const [point] = await vault.get(understandingChecks.list, {
      conversationId: conversation.id,
    });
    expect(point).toMatchObject({
      owner: 'inhabitant',
      check: { state: 'klopt', givenBack: ownWords },
    });
    expect(point?.history.map(({ event }) => event.kind)).toEqual([
      'asked',
      'otherwise',
      'explained',
      'asked',
      'confirmed',
    ]);
  });

  it.each<[string, CheckEvent]>([
    ['a verdict before the question', { kind: 'confirmed', givenBack: ownWords }],
    ['an explanation before an answer', { kind: 'explained', newWording: 'Anders.' }],
    ['other means before three rounds', { kind: 'needs_help', means: 'op_papier' }],
    ['opening what was not put off', { kind: 'reopened' }],
  ])('refuses %s', async (_, event) => {
    expect(await recordOne(want, event)).toEqual(refused);
    expect(await stateOf(want)).toBe('nieuw');
  });

  it('refuses klopt on a nod, on an echo, and in the second of the question', async () => {
    const confirmed = (words: string) => ({ kind: 'confirmed' as const, givenBack: told(words) });
    await recordOne(want, { kind: 'asked' });
    expect(await recordOne(want, confirmed(ownWords.words))).toEqual(refused);
    vault.clock.advance(5);
    expect(await recordOne(want, confirmed('Ja hoor, duidelijk.'))).toEqual(refused);
    expect(await recordOne(want, confirmed(want.text))).toEqual(refused);
    expect(await stateOf(want)).toBe('gevraagd');
  });

  it('leaves only klopt or other means after three rounds', async () => {
    const again: CheckEvent[] = [
      { kind: 'could_not' },
      { kind: 'explained', newWording: '' },
      { kind: 'asked' },
    ];
    await record(want, { kind: 'asked' }, ...again, ...again, ...again);
    expect(await recordOne(want, { kind: 'could_not' })).toEqual(refused);
    const answer = await recordOne(want, { kind: 'needs_help', means: 'professionele_tolk' });
    expect(answer).toMatchObject({ ok: true, value: { check: { state: 'hulp_nodig' } } });
  });

  it('put off keeps the day and the name, and opens again as new', async () => {
    const until = PlainDate.parse('2026-03-10');
    await record(want, { kind: 'parked', until, who: 'Sanne Bakker' });
    expect(await stateOf(want)).toBe('later');
    await record(want, { kind: 'reopened' });
    expect(await stateOf(want)).toBe('nieuw');
  });

  it('is new again when the words change after klopt', async () => {
    await record(want, { kind: 'asked' }, { kind: 'confirmed', givenBack: ownWords });
    expect(await stateOf(want)).toBe('klopt');
    await write({ ...want, text: 'Ik wil elke week naar mijn zus.' });
    expect(await stateOf(want)).toBe('nieuw');
    await write(want);
    expect(await stateOf(want)).toBe('klopt');
  });

  it('is not there for a private line, nor for one that nobody wrote', async () => {
    const secret = aLine({ text: 'Zij is moe.', mark: 'private' });
    await write(secret);
    const notFound = { ok: false, error: { code: 'not-found' } };
    expect(await recordOne(secret, { kind: 'asked' })).toEqual(notFound);
    expect(await recordOne({ ...secret, id: lineId() }, { kind: 'asked' })).toEqual(notFound);
  });
});
