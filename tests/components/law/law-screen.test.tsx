import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LawScreen } from '../../../renderer/features/law/law-screen.tsx';
import { law } from '../../../shared/features/law/contract.ts';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { LawBook } from '../../../shared/features/procedures/schema.ts';
import { aProcedure, happened } from '../../support/a-procedure.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

function offer(vault: TestVault, change: (book: LawBook) => void): void {
  const book = LawBook.parse(JSON.parse(JSON.stringify(lawBook)));
  book.version = 2;
  change(book);
  vault.host.fileToOpen = join(vault.folder, 'recht.json');
  writeFileSync(vault.host.fileToOpen, JSON.stringify(book, null, 2));
}

const eightWeeks = ({ terms }: LawBook) => {
  const objection = terms.find(({ id }) => id === 'bezwaar');
  if (objection) objection.counting.length = 8;
};

describe('Wet en termijnen', () => {
  it('shows every fact with its law, since when it holds and when it was read', async () => {
    show(await aVault(), <LawScreen />);
    const terms = await screen.findByRole('region', { name: 'Termijnen' });
    const row = within(terms).getByText('bezwaar maken').closest('li');
    expect(row?.textContent).toContain('6 weken');
    expect(row?.textContent).toContain('Awb 6:7. Geldt zo sinds woensdag 1 juli 2026');
    expect(row?.textContent).toContain('gelezen op zaterdag 21 november 2026');
    expect(screen.getByRole('region', { name: 'Bedragen' }).textContent).toContain('€ 1.442');
    screen.getByRole('region', { name: 'Feestdagen' });
  });

  it('shows only what must be checked when that is asked', async () => {
    show(await aVault(), <LawScreen />);
    fireEvent.click(await screen.findByLabelText('Laat alleen zien wat ik moet controleren'));
    expect(screen.queryByText('bezwaar maken')).toBeNull();
    const shown = screen.getByText('de Centrale Raad van Beroep').closest('li');
    expect(shown?.textContent).toContain('Controleer dit.');
  });

  it('says of which years no decree is known', async () => {
    show(await aVault(), <LawScreen />);
    await screen.findByText(/^Nog geen besluit bekend voor .*2029/);
  });

  it('shows an update old beside new and whose dates move, takes it, and undoes it', async () => {
    const vault = await aVault();
    await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    offer(vault, eightWeeks);
    show(vault, <LawScreen />);
    fireEvent.click(await screen.findByRole('button', { name: 'Wetsbestand kiezen' }));
    const row = await screen.findByRole('row', { name: /bezwaar maken/ });
    expect(row.textContent).toMatch(/6 weken.*Awb 6:7.*8 weken/);
    screen.getByText(/Nu dinsdag 7 april 2026. Straks vrijdag 17 april 2026/);
    expect((await vault.get(law.get, {})).book.version).toBe(1);

    fireEvent.click(screen.getByRole('button', { name: 'Neem deze wet over' }));
    await screen.findByText(/^Versie 2 overgenomen op/);
    expect((await vault.get(law.get, {})).book.version).toBe(2);
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de vorige wet' }));
    await waitFor(async () => expect((await vault.get(law.get, {})).book.version).toBe(1));
    await screen.findByText(/Teruggezet op/);
    expect(screen.queryByRole('button', { name: 'Terug naar de vorige wet' })).toBeNull();
  });

  it('refuses a wrong file whole, with the line and what to do', async () => {
    const vault = await aVault();
    offer(vault, ({ terms }) => Object.assign(terms[0] ?? {}, { wens: 'langer' }));
    show(vault, <LawScreen />);
    fireEvent.click(await screen.findByRole('button', { name: 'Wetsbestand kiezen' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Regel \d+\. Dit veld kent Naast niet: terms\[0\]\.wens\./);
    expect(alert.textContent).toContain('Er is niets veranderd.');
  });
});
