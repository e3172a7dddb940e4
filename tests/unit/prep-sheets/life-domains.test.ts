import { describe, expect, it } from 'vitest';
import { basisPrompts } from '../../../shared/features/conversations/data/basis-prompts.ts';
import { lifeDomains } from '../../../shared/features/prep-sheets/data/life-domains.ts';
import { hiddenPrompts } from '../../../shared/features/prep-sheets/data/visibility.ts';
import { lifeDomainIds } from '../../../shared/features/prep-sheets/schema.ts';

describe('life domains', () => {
  it('offers each domain once, in the order of the method, when a sheet is prepared', () => {
    expect(lifeDomains.map((domain) => domain.id)).toEqual(lifeDomainIds);
  });

  it('gives each domain its own plain label and something to talk about when it is chosen', () => {
    const labels = lifeDomains.map((domain) => domain.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const domain of lifeDomains) {
      expect(domain.professionalName).not.toBe('');
      expect(domain.subTopics.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('names what can be unsafe, and no instruction to ourselves, when the domain is veilig', () => {
    const safety = lifeDomains.find((domain) => domain.id === 'veilig');
    expect(safety?.label).toBe('Veilig zijn');
    expect(safety?.subTopics).toEqual([
      'bang voor iemand',
      'geweld',
      'dwang',
      'verwaarlozing',
      'online',
    ]);
  });
});

describe('hidden prompts', () => {
  it('hide the question what someone does not want to tell when papers are made', () => {
    const withheld = basisPrompts.find(
      (prompt) => prompt.text === 'Wat wilt u niet vertellen in dit gesprek?',
    );
    expect(hiddenPrompts).toContain(withheld?.id);
  });
});
