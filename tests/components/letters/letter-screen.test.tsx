import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CaseWorkScreen } from '../../../renderer/app/case-work-screen.tsx';
import { letters } from '../../../shared/features/letters/contract.ts';
import { type LetterKindId, letterKindIds } from '../../../shared/features/letters/schema.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

async function showLetter(kind: LetterKindId) {
  const vault = await aVault();
  const { caseId } = await aStoredConversation(vault);
  const { id: letterId } = await vault.get(letters.begin, { caseId, kind, decisionId: null });
  const which = { caseId, letterId };
  show(vault, <CaseWorkScreen route={{ name: 'letter', ...which }} />);
  await screen.findByRole('heading', { name: 'Wat de wet vraagt' });
  return { vault, which };
}

describe('writing a letter', () => {
  it('names what the law still misses, with its article, and lets it print all the same', async () => {
    await showLetter('bezwaar');
    const law = screen.getByRole('region', { name: 'Wat de wet vraagt' });
    within(law).getByText(/Nog invullen: Straat en huisnummer, Postcode en plaats/);
    within(law).getByText(/^Nog invullen: Waarom is de inwoner het er niet mee eens\?/);
    expect(within(law).getAllByText(/^Awb 6:5$/).length).toBeGreaterThan(2);
    within(law).getByText(/De brief drukt ook zo af/);
    const print = screen.getByRole('button', { name: 'Bekijken en afdrukken' });
    expect(print.hasAttribute('disabled')).toBe(false);
  });

  it('keeps own words literally, shortly after they are typed', async () => {
    const { vault, which } = await showLetter('bezwaar');
    const words = 'ik val elke week,\nen de bus stopt te ver';
    fireEvent.change(screen.getByLabelText('Waarom is de inwoner het er niet mee eens?'), {
      target: { value: words },
    });
    await waitFor(async () =>
      expect((await vault.get(letters.get, which)).words.grounds).toBe(words),
    );
  });

  it('says it was read until another word stands in it', async () => {
    await showLetter('klacht');
    fireEvent.click(screen.getByRole('button', { name: 'Samen gelezen, zoals het er nu staat' }));
    await screen.findByText('Samen gelezen, zoals het er nu staat.');
    fireEvent.change(screen.getByLabelText('Wat is er gebeurd?'), { target: { value: 'Dit.' } });
    await screen.findByRole('button', { name: 'Samen gelezen, zoals het er nu staat' });
  });

  it('says to find legal help first for a measure of the judge', async () => {
    await showLetter('voorlopige_voorziening');
    screen.getByText(/^Zoek eerst hulp van een jurist/);
    screen.getByText(/^Bel eerst het Juridisch Loket of een advocaat/);
  });

  it.each(letterKindIds)('%s has its own words on the screen for all it asks', async (kind) => {
    await showLetter(kind);
    const labels = [...document.querySelectorAll('.field__label')].map(
      (label) => label.textContent,
    );
    expect(labels.length).toBeGreaterThan(6);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
