import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRoute } from '../../../renderer/bridge/navigation.tsx';
import { InhabitantsScreen } from '../../../renderer/features/inhabitants/inhabitants-screen.tsx';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { noSupportYet } from '../../../shared/features/inhabitants/schema.ts';
import { anInhabitant } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

describe('Inwoners', () => {
  it('offers to add someone when nobody is there yet', async () => {
    show(await aVault(), <InhabitantsScreen isAdding={false} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Inwoner toevoegen' }));
    await waitFor(() => expect(screen.getByLabelText('Naam')).toBe(document.activeElement));
  });

  it('stores the name and what helps, and goes to the person, when someone is added', async () => {
    const vault = await aVault();
    show(
      vault,
      <>
        <InhabitantsScreen isAdding />
        <Place />
      </>,
    );
    fireEvent.change(await screen.findByLabelText('Naam'), { target: { value: 'meneer De Boer' } });
    choose('Zo spreken we over deze persoon', 'meneer');
    choose('Lezen', 'leest samen');
    choose('Horen', 'hoort met een gehoorapparaat');
    choose('Tolk', 'een naaste vertaalt');
    fireEvent.change(screen.getByLabelText('Taal die het best gaat'), {
      target: { value: 'Papiaments' },
    });
    fireEvent.click(screen.getByLabelText('Grote letters op papier'));
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

    await screen.findByText('place: inhabitant');
    expect(await vault.get(inhabitants.list, {})).toMatchObject([
      {
        name: 'meneer De Boer',
        formOfAddress: 'meneer',
        support: {
          ...noSupportYet,
          reading: 'together',
          hearing: 'hearing_aid',
          interpreter: 'relative',
          language: 'Papiaments',
          largePrint: true,
        },
      },
    ]);
  });

  it('points at the name and keeps the rest when the name is missing', async () => {
    const vault = await aVault();
    show(vault, <InhabitantsScreen isAdding />);
    const language = await screen.findByLabelText('Taal die het best gaat');
    fireEvent.change(language, { target: { value: 'Turks' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

    await screen.findByText('Vul dit in.');
    expect(screen.getByLabelText('Naam')).toBe(document.activeElement);
    expect(screen.getByLabelText('Naam').getAttribute('aria-invalid')).toBe('true');
    expect(language).toHaveProperty('value', 'Turks');
    expect(await vault.get(inhabitants.list, {})).toEqual([]);
  });

  it('keeps what was typed and says what to do when it is not taken', async () => {
    const vault = await aVault();
    show(vault, <InhabitantsScreen isAdding />);
    const name = await screen.findByLabelText('Naam');
    fireEvent.change(name, { target: { value: 'mevrouw Yildiz' } });
    vault.close();
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Wat bewaard was, is veilig.');
    expect(name).toHaveProperty('value', 'mevrouw Yildiz');
  });

  it('says of each person what helps', async () => {
    const vault = await aVault();
    await vault.get(
      inhabitants.add,
      anInhabitant({ support: { ...noSupportYet, reading: 'read_aloud', language: 'Turks' } }),
    );
    show(vault, <InhabitantsScreen isAdding={false} />);
    await screen.findByText('Laat voorlezen. Spreekt het best Turks.');
  });
});

function choose(group: string, option: string): void {
  const radios = within(screen.getByRole('radiogroup', { name: group }));
  fireEvent.click(radios.getByLabelText(option));
}

function Place() {
  return <p>place: {useRoute().name}</p>;
}
