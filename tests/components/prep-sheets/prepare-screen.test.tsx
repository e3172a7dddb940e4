import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { consents } from '../../../shared/features/consents/contract.ts';
import { promptsOf } from '../../../shared/features/conversations/data/prompts-of.ts';
import { lifeDomains } from '../../../shared/features/prep-sheets/data/life-domains.ts';
import { itemId } from '../../support/builders.ts';
import {
  expectFocusOn,
  goTo,
  margin,
  prepare,
  press,
  question,
  type,
  untilSaved,
} from './prepare.tsx';

describe('the prep sheet screen', () => {
  it('asks every prompt of the conversation type once, going from one to the next', async () => {
    await prepare({ details: { templateId: 'keukentafel_wmo' } });
    const asked: string[] = [];
    while (screen.getByTestId('place').textContent === 'prepare') {
      asked.push(question());
      press('Enter', { ctrlKey: true });
    }
    for (const { text } of promptsOf('keukentafel_wmo')) {
      expect(
        asked.filter((words) => words === text),
        text,
      ).toHaveLength(1);
    }
    expect(screen.getByTestId('place').textContent).toBe('gespreksblad');
  });

  it('goes on and back by keyboard, with the cursor where the answer is written', async () => {
    await prepare();
    press('Enter', { ctrlKey: true });
    expect(question()).toBe('Wat wilt u dat er anders wordt?');
    expectFocusOn('In eigen woorden, 1');
    press('PageUp', { altKey: true });
    expect(question()).toContain('Wat is er aan de hand?');
    expectFocusOn('In eigen woorden');
  });

  it('lets every question be skipped', async () => {
    await prepare();
    fireEvent.click(screen.getByRole('button', { name: 'Overslaan' }));
    expect(question()).toBe('Wat wilt u dat er anders wordt?');
  });

  it('tells in the contents where something stands', async () => {
    await prepare();
    type('In eigen woorden', 'Het bed lukt niet meer.');
    const contents = screen.getByRole('navigation', { name: 'Onderdelen' });
    expect(within(contents).getAllByRole('button', { name: /hier staat iets/ })).toHaveLength(1);
  });

  it('shows the help for this type of conversation, with what still has to be checked', async () => {
    await prepare({ details: { templateId: 'keukentafel_wmo' } });
    expect(screen.getByText('Het mooier maken dan het is, uit schaamte of trots')).toBeTruthy();
    expect(screen.getByText('Naam van de contactpersoon')).toBeTruthy();
    const line = screen.getByText(/binnen 7 dagen na de melding/);
    expect(line.textContent).toContain('controleer');
  });
});

describe('a list of points', () => {
  it('has no room for a fourth question', async () => {
    const preparing = await prepare();
    goTo('Mijn vragen');
    for (const number of [1, 2, 3]) {
      type(`Mijn vraag, ${number}`, `Vraag ${number}?`);
      press('Enter');
    }
    expect(screen.queryByLabelText('Mijn vraag, 4')).toBeNull();
    expect(screen.getByText(/Er is plaats voor 3\./)).toBeTruthy();
    await untilSaved(preparing, (sheet) => expect(sheet.questions).toHaveLength(3));
  });

  it('goes to the next field with Enter and takes an empty one out with Backspace', async () => {
    const preparing = await prepare();
    goTo('Dit wil ik zeker zeggen');
    type('In eigen woorden, 1', 'Het bed en de ramen lukken niet meer');
    press('Enter');
    expectFocusOn('In eigen woorden, 2');
    type('In eigen woorden, 2', 'Op straat ben ik bang om te vallen');
    type('In eigen woorden, 2', '');
    press('Backspace');
    expectFocusOn('In eigen woorden, 1');
    await untilSaved(preparing, (sheet) => expect(sheet.mustSay).toHaveLength(1));
  });

  it('keeps the order and the ids of the others when one is taken out', async () => {
    const items = ['een', 'twee', 'drie'].map((text) => ({ id: itemId(), text }));
    const preparing = await prepare({ sheet: { questions: items } });
    goTo('Mijn vragen');
    fireEvent.click(screen.getByRole('button', { name: 'Haal weg: twee' }));
    await untilSaved(preparing, (sheet) => expect(sheet.questions).toEqual([items[0], items[2]]));
  });

  it('stores nothing for a field that stayed empty', async () => {
    const preparing = await prepare();
    goTo('Dit wil ik niet');
    type('In eigen woorden, 1', 'x');
    type('In eigen woorden, 1', '');
    goTo('Stop en pauze');
    type('Stopteken', 'hand omhoog');
    await untilSaved(preparing, (sheet) => expect(sheet.stopSign).toBe('hand omhoog'));
    expect((await preparing.stored()).limits).toEqual([]);
  });
});

describe('the life domains', () => {
  it('are all offered, and the words of a chosen one come on the sheet', async () => {
    const preparing = await prepare();
    goTo('Waar wilt u over praten?');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(lifeDomains.length);
    choose('Het huishouden', 'wil ik over praten');
    type('In eigen woorden', 'De ramen lukken niet meer');
    type('Wie helpt nu?', 'mevrouw De Wit');
    expect(within(margin()).getByText(/De ramen lukken niet meer/)).toBeTruthy();
    await untilSaved(preparing, (sheet) =>
      expect(sheet.domains).toEqual({
        huishouden: {
          choice: 'talk_about',
          words: 'De ramen lukken niet meer',
          helper: 'mevrouw De Wit',
        },
      }),
    );
  });

  it('say of being safe that it comes on no paper, and keep it off', async () => {
    await prepare();
    goTo('Waar wilt u over praten?');
    const safe = screen.getByLabelText('Veilig zijn');
    expect(safe.textContent).toContain('Dit komt op geen enkel papier.');
    choose('Veilig zijn', 'wil ik over praten');
    type('In eigen woorden', 'Ik ben bang voor mijn broer');
    expect(margin().textContent).not.toContain('bang voor mijn broer');
  });
});

describe('what is kept from others', () => {
  it.each(['Dit wil ik niet vertellen', 'Je eigen aantekeningen'])(
    'is said to appear nowhere under “%s”',
    async (part) => {
      await prepare();
      goTo(part);
      type(part.startsWith('Dit') ? 'In eigen woorden' : 'Aantekeningen', 'Geheim');
      expect(within(margin()).getByText('Dit komt op geen enkel papier')).toBeTruthy();
      expect(margin().textContent).not.toContain('Geheim');
      goTo('Wat wilt u dat er anders wordt?');
      expect(margin().textContent).not.toContain('Geheim');
    },
  );

  it('is said to appear nowhere when a prompt asks for what someone is afraid to say', async () => {
    await prepare({ details: { templateId: 'keukentafel_wmo' } });
    goTo('Vragen bij dit gesprek');
    fireEvent.click(screen.getByRole('button', { name: /moeilijk om te zeggen/ }));
    expect(within(margin()).getByText('Dit komt op geen enkel papier')).toBeTruthy();
  });
});

describe('papers to bring', () => {
  it('are offered to tick, and others can be added', async () => {
    const preparing = await prepare();
    goTo('Papieren');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Identiteitsbewijs' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'ligt klaar: Identiteitsbewijs' }));
    type('Andere papieren, 1', 'Persoonlijk plan');
    type('Andere papieren, 1', 'Persoonlijk plan van mijn zus');
    await untilSaved(preparing, (sheet) =>
      expect(sheet.papers.map(({ text, isReady }) => [text, isReady])).toEqual([
        ['Identiteitsbewijs', true],
        ['Persoonlijk plan van mijn zus', false],
      ]),
    );
    fireEvent.click(screen.getByRole('checkbox', { name: 'Identiteitsbewijs' }));
    await untilSaved(preparing, (sheet) => expect(sheet.papers).toHaveLength(1));
  });
});

describe('consent', () => {
  it('is given for one purpose and withdrawn in one action, with the day', async () => {
    const { vault, conversation } = await prepare();
    const { inhabitantId } = conversation;
    goTo('Wat mag worden opgeschreven?');
    const show = await screen.findByRole('group', {
      name: 'Mag ik dit laten zien aan uw gesprekspartner?',
    });
    fireEvent.click(within(show).getByRole('button', { name: 'Ja' }));
    await waitFor(() => expect(show.textContent).toContain('Ja, sinds '));
    fireEvent.click(within(show).getByRole('button', { name: 'Trek in' }));
    await waitFor(() => expect(show.textContent).toContain('Ingetrokken op '));
    const { current, history } = await vault.get(consents.get, { inhabitantId });
    expect(current).toMatchObject({
      show_partner: { answer: 'withdrawn', on: '2026-03-03' },
      keep: { answer: 'not_asked' },
    });
    expect(history.map(({ answer }) => answer)).toEqual(['given', 'withdrawn']);
    expect(
      await within(margin()).findByText('Mijn gesprekspartner mag dit niet zien.'),
    ).toBeTruthy();
  });

  it('asks until when things are kept only when keeping is allowed', async () => {
    const { vault, conversation } = await prepare();
    const { inhabitantId } = conversation;
    goTo('Wat mag worden opgeschreven?');
    const keep = await screen.findByRole('group', { name: 'Mag ik bewaren wat is opgeschreven?' });
    expect(screen.queryByLabelText('Bewaren tot en met')).toBeNull();
    fireEvent.click(within(keep).getByRole('button', { name: 'Ja' }));
    await screen.findByLabelText('Bewaren tot en met');
    type('Bewaren tot en met', '1-7-2027');
    fireEvent.click(screen.getByRole('button', { name: 'Zet deze dag vast' }));
    await waitFor(async () => {
      const { current } = await vault.get(consents.get, { inhabitantId });
      expect(current.keep).toMatchObject({ answer: 'given', until: '2027-07-01' });
    });
  });
});

describe('the partner card', () => {
  it('shows what is written under “Zo praat u het best met mij”', async () => {
    await prepare();
    goTo('Zo praat u het best met mij');
    expect(await within(margin()).findByText('Zo komt het op de kaart')).toBeTruthy();
    type('In eigen woorden', 'Eén vraag tegelijk');
    expect(await within(margin()).findByText('“Eén vraag tegelijk”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Druk “Zo praat/ }));
    expect(screen.getByTestId('place').textContent).toBe('partnerkaart');
  });
});

function choose(domain: string, choice: string): void {
  fireEvent.click(within(screen.getByLabelText(domain)).getByLabelText(choice));
}
