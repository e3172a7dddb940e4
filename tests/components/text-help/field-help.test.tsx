import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useWatching } from '../../../renderer/bridge/watching.tsx';
import { FieldHelp } from '../../../renderer/editor/text-help/field-help.tsx';
import { ConversationId } from '../../../shared/primitives/ids.ts';
import { aVault, show } from '../show.tsx';

const HARD = 'De gemeente beslist over de maatwerkvoorziening. U krijgt die zeker, dat beloof ik.';
const patient = { timeout: 5000 };

function Field(props: { readonly isWatched?: boolean; readonly first?: string }) {
  const { isWatched = false, first = HARD } = props;
  const [words, setWords] = useState(first);
  const { setWatchedIn } = useWatching();
  useEffect(() => {
    setWatchedIn(isWatched ? ConversationId.parse('00000000-0000-4000-8000-000000000001') : null);
  }, [isWatched, setWatchedIn]);
  return (
    <>
      <textarea aria-label="Veld" value={words} onChange={({ target }) => setWords(target.value)} />
      <FieldHelp field="Veld" text={words} onChange={setWords} />
    </>
  );
}

const ask = () => screen.getByRole('button', { name: 'Kijk naar de woorden: Veld' });
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Veld');

describe('help with the words of a field', () => {
  it('says nothing until it is asked, then what it found in place', async () => {
    show(await aVault(), <Field />);
    expect(screen.queryByText('Jouw rol')).toBeNull();
    fireEvent.click(ask());
    screen.getByText('Jouw rol');
    await screen.findByText('“maatwerkvoorziening”', undefined, patient);
    fireEvent.click(screen.getByRole('button', { name: 'Klaar met kijken: Veld' }));
    expect(screen.queryByText('Jouw rol')).toBeNull();
  });

  it('changes the field only when a wording is taken, and only there', async () => {
    show(await aVault(), <Field />);
    fireEvent.click(ask());
    await screen.findByText('“maatwerkvoorziening”', undefined, patient);
    expect(field().value).toBe(HARD);
    fireEvent.click(screen.getByRole('button', { name: /^Neem over/ }));
    await waitFor(() => expect(field().value).not.toContain('beloof'));
    expect(field().value.startsWith('De gemeente beslist over de maatwerkvoorziening.')).toBe(true);
  });

  it('lets words stand', async () => {
    show(await aVault(), <Field />);
    fireEvent.click(ask());
    screen.getByText('Jouw rol');
    const [leave] = screen.getAllByRole('button', { name: 'Laat staan' });
    if (leave) fireEvent.click(leave);
    expect(screen.queryByText('Jouw rol')).toBeNull();
    expect(field().value).toBe(HARD);
  });

  it('finds a word that is spelled wrong, and puts the one that is taken in its place', async () => {
    show(await aVault(), <Field first="Ik heb hulp gevraagd bij de gemeentte." />);
    fireEvent.click(ask());
    await screen.findByText('“gemeentte”', undefined, { timeout: 20_000 });
    await screen.findByText('gemeente', undefined, { timeout: 20_000 });
    fireEvent.click(screen.getByRole('button', { name: 'Vervang' }));
    expect(field().value).toBe('Ik heb hulp gevraagd bij de gemeente.');
  }, 60_000);

  it('is not there while the inhabitant looks along', async () => {
    show(await aVault(), <Field isWatched />);
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  });
});
