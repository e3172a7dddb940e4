import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aLine } from '../../support/builders.ts';
import { giveBack, press, type ShownCheck, showCheck } from './show-check.tsx';

const want = aLine({ text: 'Ik wil weer naar mijn zus en naar de moskee.', mark: 'key_point' });
const help = aLine({ speaker: 'partner', text: 'Twee uur hulp per week.', mark: 'agreement' });
const hers = 'Ze wil mensen zien: haar zus en de moskee.';

const verdicts = () =>
  screen.getAllByRole('button').flatMap(({ textContent }) => textContent?.match(/^\d.+/) ?? []);

async function untilAsked(check: ShownCheck): Promise<void> {
  await waitFor(async () => expect((await check.state())?.state).toBe('gevraagd'));
  check.vault.clock.advance(5);
}

/** One round that does not succeed, up to and including the new question. */
async function failOnce(check: ShownCheck): Promise<void> {
  await giveBack('');
  press('4');
  const wording = await screen.findByLabelText('Zo is het nu gezegd');
  fireEvent.change(wording, { target: { value: 'Ik wil naar mensen toe.' } });
  fireEvent.keyDown(wording, { key: 'Enter' });
  await untilAsked(check);
}

describe('asking back', () => {
  it('is written down once the question has stood there long enough to be read out', async () => {
    const check = await showCheck(want);
    screen.getByText('Consulent vertelt terug');
    screen.getByText(/Wilt u in uw eigen woorden zeggen wat mevrouw net vertelde/);
    expect((await check.state())?.state).toBe('nieuw');
    await untilAsked(check);
  });

  it('leaves no trace on a direction that was only passed', async () => {
    const check = await showCheck(help);
    press('t', { ctrlKey: true });
    await screen.findByText('Mevrouw vertelt terug');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await check.state())?.state).toBe('nieuw');
  });

  it('gives another question by Ctrl with the arrows, round and round', async () => {
    await showCheck(want);
    press('ArrowDown', { ctrlKey: true });
    screen.getByText('Wat neemt u hiervan mee in het verslag?');
    press('ArrowUp', { ctrlKey: true });
    press('ArrowUp', { ctrlKey: true });
    screen.getByText('Welke vraag hebt u nog voordat u verder kunt?');
  });

  it('names whose verdict it is, and asks the partner first when the inhabitant gives back', async () => {
    await showCheck(help, 'partner_naar_inwoner');
    screen.getByText(/Zullen we even kijken of het duidelijk is uitgelegd/);
    expect(screen.getAllByText('Consulent, klopt dit?').length).toBeGreaterThan(0);
  });
});

describe('what is read out', () => {
  it('is the permission of the partner first, then the question, then whether it is right', async () => {
    const check = await showCheck(help, 'partner_naar_inwoner');
    screen.getByText(/Eerst aan consulent/);
    press('ArrowDown', { ctrlKey: true });
    screen.getByText('Wilt u dat zelf vragen, of zal ik het doen?');
    expect((await check.state())?.state).toBe('nieuw');
    press('Enter');
    screen.getByText('Aan mevrouw');
    screen.getByText(/Wat gaat u straks thuis vertellen/);
    await untilAsked(check);
    await giveBack('Dan komt er iemand schoonmaken.');
    screen.getByText('Aan consulent');
    screen.getByText('Klopt dat met wat u bedoelde?');
    screen.getByText('Wat mist er nog? Wat moet anders?');
  });

  it('goes on to the question when somebody starts to write', async () => {
    await showCheck(help, 'partner_naar_inwoner');
    fireEvent.change(screen.getByLabelText('Mevrouw zegt nu'), { target: { value: 'D' } });
    screen.getByText(/Wat gaat u straks thuis vertellen/);
  });

  it('asks the inhabitant for a verdict on what the partner gave back', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    await giveBack(hers);
    screen.getByText('Aan mevrouw');
    screen.getByText('Klopt dit met wat u bedoelde?');
  });
});

describe('an answer that is nearly an echo', () => {
  const echo = 'Zij wil weer naar haar zus en naar de moskee';

  it('is suggested not to count, and counts when somebody is sure', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    await giveBack(echo);
    expect(document.activeElement?.textContent).toBe('6Telt niet mee');
    screen.getByText(/Dit zijn bijna dezelfde woorden/);
    press('1');
    await screen.findByText(/Weer bij de notities. Klopt/);
    expect((await check.state())?.state).toBe('klopt');
  });
});

describe('what is being written', () => {
  it('is there again after the panel was left without a verdict', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    fireEvent.change(screen.getByLabelText('Consulent zegt nu'), { target: { value: 'Ze wil' } });
    press('t', { ctrlKey: true });
    await screen.findByText('Mevrouw vertelt terug');
    await waitFor(async () => expect(await check.drafts()).toEqual(['Ze wil']));
    press('t', { ctrlKey: true });
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('Consulent zegt nu').value).toBe('Ze wil'),
    );
  });

  it('stands nowhere any more once it is recorded', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    await giveBack(hers);
    await waitFor(async () => expect(await check.drafts()).toEqual([hers]));
    press('1');
    await screen.findByText(/Weer bij de notities/);
    expect(await check.drafts()).toEqual([]);
  });
});

describe('a verdict', () => {
  it('is given by number after Enter, and klopt goes back to the notes', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    await giveBack(hers);
    expect(document.activeElement?.textContent).toBe('1Klopt');
    press('1');
    await screen.findByText(/Weer bij de notities. Klopt: Consulent begrijpt mevrouw./);
    expect(await check.state()).toMatchObject({
      state: 'klopt',
      givenBack: { form: 'verteld', words: hers },
    });
  });

  it('is text while words are being written, and a verdict there with Alt', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    const field = screen.getByLabelText('Consulent zegt nu');
    fireEvent.change(field, { target: { value: hers } });
    field.focus();
    press('1');
    expect((await check.state())?.state).toBe('gevraagd');
    press('1', { altKey: true });
    await screen.findByText(/Weer bij de notities/);
    expect((await check.state())?.state).toBe('klopt');
  });

  it('cannot be klopt on a yes: then telt niet mee is offered, and another question', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    await giveBack('Ja hoor, duidelijk.');
    expect(document.activeElement?.textContent).toBe('6Telt niet mee');
    press('1');
    screen.getByText(/Alleen ja, of dezelfde woorden, zegt nog niets/);
    expect((await check.state())?.state).toBe('gevraagd');
    press('6');
    await screen.findByText('Wat neemt u hiervan mee in het verslag?');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Consulent zegt nu').value).toBe('');
  });

  it('is not taken on more words than are written down', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    await giveBack('woord '.repeat(26));
    press('1');
    screen.getByText(/Schrijf hooguit 25 woorden op/);
    press('3');
    expect(screen.queryByLabelText('Wat moet anders?')).toBeNull();
    expect((await check.state())?.state).toBe('gevraagd');
  });

  it('of anders asks what must be different, then for an explanation, then round 2', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    await giveBack('Ze wil een scootmobiel.');
    press('3');
    const remark = await screen.findByLabelText('Wat moet anders?');
    fireEvent.change(remark, { target: { value: 'Naar mensen.' } });
    fireEvent.submit(remark);
    const wording = await screen.findByLabelText('Zo is het nu gezegd');
    expect(document.activeElement).toBe(wording);
    expect(await check.state()).toMatchObject({
      state: 'anders',
      givenBack: { words: 'Ze wil een scootmobiel.' },
      different: 'Naar mensen.',
    });
    screen.getByText('“Ze wil een scootmobiel.”');
    fireEvent.keyDown(wording, { key: 'Enter' });
    await screen.findByText('ronde 2 van 3');
  });

  it('of later asks for a day and a name', async () => {
    const check = await showCheck(want);
    await giveBack('');
    press('5');
    const day = await screen.findByLabelText('Op welke dag');
    fireEvent.submit(day);
    await screen.findByText('Vul dit in.');
    fireEvent.change(day, { target: { value: '9-3-2031' } });
    fireEvent.submit(day);
    await screen.findByText(/Weer bij de notities. Later/);
    expect(await check.state()).toEqual({
      state: 'later',
      until: '2031-03-09',
      who: 'Sanne Bakker',
    });
  });

  it('of wil niet asks for no reason', async () => {
    const check = await showCheck(want);
    await giveBack('');
    press('0');
    fireEvent.submit(await screen.findByLabelText('Consulent wil dit niet. Waarom?'));
    await screen.findByText(/Weer bij de notities/);
    expect(await check.state()).toEqual({
      state: 'wil_niet',
      reason: '',
      isInReport: null,
    });
  });
});

describe('three rounds that do not help', () => {
  it('leave klopt or other means, chosen by number', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    expect(verdicts()).toEqual([
      '1Klopt',
      '2Deels',
      '3Anders',
      '4Lukte niet',
      '5Later',
      '6Telt niet mee',
      '0Wil niet',
    ]);
    for (let round = 1; round <= 3; round += 1) await failOnce(check);
    screen.getByText('na drie rondes');
    expect(verdicts()).toEqual(['1Klopt', '2Nog niet, andere hulp', '5Later', '0Wil niet']);
    await giveBack('');
    press('2');
    await screen.findByRole('heading', { name: 'Wat gaan jullie nu doen?' });
    press('4');
    await screen.findByText(/Weer bij de notities. Andere hulp nodig/);
    expect(await check.state()).toEqual({ state: 'hulp_nodig', means: 'professionele_tolk' });
  });
});

describe('a step the vault refuses', () => {
  it('is said calmly, and what was written stays', async () => {
    const check = await showCheck(want);
    await untilAsked(check);
    // The clock of the vault was set back to the second of the question.
    check.vault.clock.advance(-5);
    await giveBack(hers);
    press('1');
    const refusal = await screen.findByRole('alert');
    expect(refusal.textContent).toContain('Deze stap kan nu niet.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Consulent zegt nu').value).toBe(hers);
  });
});

describe('a partner who would rather see it in the verslag', () => {
  it('is noted neutrally, and the verslag is compared with it later', async () => {
    const check = await showCheck(want, 'inwoner_naar_partner', [{ kind: 'refused', reason: '' }]);
    screen.getByText('Consulent wilde dit liever in het verslag terugzien.');
    screen.getByText('Vergelijk dit met het verslag, als het er is.');
    fireEvent.click(screen.getByRole('button', { name: 'Staat er niet, of anders' }));
    await screen.findByText(/Weer bij de notities. Vergeleken met het verslag/);
    expect(await check.state()).toMatchObject({ state: 'wil_niet', isInReport: false });
  });
});

describe('a step by mistake', () => {
  it('is taken back from where it ended', async () => {
    const check = await showCheck(want, 'inwoner_naar_partner', [{ kind: 'refused', reason: '' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Laatste stap terugnemen' }));
    await screen.findByLabelText('Consulent zegt nu');
    expect((await check.state())?.state).toBe('nieuw');
  });
});

describe('explaining again', () => {
  it('offers the next ways in the order of the method, with what to say', async () => {
    const check = await showCheck(help, 'partner_naar_inwoner');
    press('Enter');
    await untilAsked(check);
    await giveBack('');
    press('4');
    await screen.findByText(/Zeg het korter, met een voorbeeld/);
    screen.getByText('Ik heb het niet goed uitgelegd. Ik probeer het anders.');
    press('ArrowDown', { ctrlKey: true });
    screen.getByText(/Knip het in tweeën/);
    for (let step = 0; step < 5; step += 1) press('ArrowDown', { ctrlKey: true });
    screen.getByText(/Maak een tweede afspraak/);
    screen.getByText(/Dit punt is nog niet duidelijk voor mevrouw/);
    press('ArrowDown', { ctrlKey: true });
    screen.getByText(/Zeg het korter/);
  });
});
