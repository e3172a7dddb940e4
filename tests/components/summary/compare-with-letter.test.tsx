import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { summary } from '../../../shared/features/summary/contract.ts';
import { showAfter } from './after-conversation.tsx';

const patient = { timeout: 8000 };
const field = () => screen.findByLabelText<HTMLTextAreaElement>('De tekst van de brief');
const part = async () => within((await field()).closest('section') ?? document.body);
const LETTER =
  'De gemeente Rivierveen wijst uw aanvraag voor vervoer af. Het CIZ keek mee. U kunt bezwaar maken tot en met 6 mei 2026.';

describe('a letter beside the paper', () => {
  it('is not asked about before there is one', async () => {
    await showAfter();
    await field();
    expect(screen.queryByText(/In de brief staat ook/)).toBeNull();
    expect(screen.queryByText(/De brief van de gemeente geldt/)).toBeNull();
  });

  it('says which facts and which rights are not on the paper, until each is ticked off', async () => {
    const { vault, conversation, leave } = await showAfter();
    fireEvent.change(await field(), { target: { value: LETTER } });
    const here = await part();
    await here.findByText('In de brief staat ook: CIZ. Hoort dit erbij?', undefined, patient);
    here.getByText('In de brief staat ook: 6 mei. Hoort dit erbij?');
    here.getByText('Zet erbij: Dit is een samenvatting. De brief van de gemeente geldt.');
    fireEvent.click(here.getByRole('button', { name: /^Vink af: .*CIZ/ }));
    await waitFor(() => expect(here.queryByText(/ook: CIZ/)).toBeNull());
    const left = await vault.get(summary.listLeftAsItIs, { conversationId: conversation.id });
    expect(left).toMatchObject([{ lineKey: 'paper', rule: 'T2' }]);
    leave();
  });
});
