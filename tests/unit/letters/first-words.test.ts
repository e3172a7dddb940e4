import { describe, expect, it } from 'vitest';
import { emptyDecision } from '../../../shared/features/decisions/schema.ts';
import { firstWords } from '../../../shared/features/letters/first-words.ts';
import { type LetterKindId, letterKindIds } from '../../../shared/features/letters/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const decision = {
  ...emptyDecision,
  senderName: 'College van Rivierveen',
  senderAddress: 'Postbus 1',
  reference: 'Z-123',
};

function wordsOf(kind: LetterKindId, more: { municipality?: string; read?: boolean } = {}) {
  const { municipality = 'Rivierveen', read = true } = more;
  return firstWords({
    kind,
    theCase: { inhabitantName: 'mevrouw Yildiz', municipality },
    earlier: undefined,
    decision: read ? decision : undefined,
    today: PlainDate.parse('2026-03-03'),
  });
}

describe('what stands in a letter when it is begun', () => {
  it.each(['beroep', 'beroep_voorlopig', 'voorlopige_voorziening'] as const)(
    '%s goes to a court, so it never has the address of who decided',
    (kind) => {
      const words = wordsOf(kind);
      expect(words.recipient).toBeUndefined();
      expect(words.recipientAddress).toBeUndefined();
      expect(words.reference).toBe('Z-123');
    },
  );

  it.each(letterKindIds.filter((kind) => !kind.includes('beroep') && !kind.startsWith('voorl')))(
    '%s goes to who decided',
    (kind) => {
      expect(wordsOf(kind)).toMatchObject({
        recipient: 'College van Rivierveen',
        recipientAddress: 'Postbus 1',
      });
    },
  );

  it.each([
    ['Rivierveen', 'Gemeente Rivierveen'],
    ['gemeente Rivierveen', 'Gemeente Rivierveen'],
    ['', undefined],
  ])('names the municipality "%s" once where no decision was read', (municipality, recipient) => {
    expect(wordsOf('klacht', { municipality, read: false }).recipient).toBe(recipient);
  });
});
