import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { CaseWorkScreen } from '../../../renderer/app/case-work-screen.tsx';
import { ConversationFrame } from '../../../renderer/app/conversation-frame.tsx';
import { ExplainWord } from '../../../renderer/app/explain-word/explain-word.tsx';
import { PaperPages } from '../../../renderer/features/papers/paper-pages.tsx';
import { PrepareScreen } from '../../../renderer/features/prep-sheets/prepare-screen.tsx';
import { AfterScreen } from '../../../renderer/features/summary/after-screen.tsx';
import { CheckPanel } from '../../../renderer/features/understanding-checks/check-panel.tsx';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import { difficultWords } from '../../../shared/features/difficult-words/contract.ts';
import { glossary } from '../../../shared/features/glossary/contract.ts';
import { letters } from '../../../shared/features/letters/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

const panel = () => screen.findByRole('form', { name: 'Moeilijk woord' });
const byKey = (from: Element) => fireEvent.keyDown(from, { key: 'm', code: 'KeyM', altKey: true });
const word = async () => within(await panel()).getByLabelText<HTMLInputElement>('Het woord');

async function letter() {
  const vault = await aVault();
  const { caseId } = await aStoredConversation(vault);
  const { id: letterId } = await vault.get(letters.begin, {
    caseId,
    kind: 'bezwaar',
    decisionId: null,
  });
  const route = { name: 'letter', caseId, letterId } as const;
  show(vault, <ExplainWord>{<CaseWorkScreen route={route} />}</ExplainWord>, route);
  return {
    vault,
    field: await screen.findByLabelText<HTMLTextAreaElement>(
      'Waarom is de inwoner het er niet mee eens?',
    ),
  };
}

async function inConversation(
  name: 'prepare' | 'after',
  screenOf: (conversation: ConversationOverview) => ReactNode,
): Promise<{ vault: TestVault; conversation: ConversationOverview }> {
  const vault = await aVault();
  const conversation = await aStoredConversation(vault);
  const { id: conversationId } = conversation;
  await vault.get(notes.save, {
    conversationId,
    changed: [aLine({ mark: 'key_point', text: 'De maatwerkvoorziening komt later.' })],
    removed: [],
  });
  show(
    vault,
    <ExplainWord>
      <ConversationFrame conversationId={conversationId} here={name}>
        {screenOf(conversation)}
      </ConversationFrame>
    </ExplainWord>,
    { name, conversationId },
  );
  return { vault, conversation };
}

/** The cursor in the middle of `words`, with nothing selected. */
function cursorIn(field: HTMLTextAreaElement, text: string, words: string): void {
  fireEvent.change(field, { target: { value: text } });
  field.focus();
  const at = text.indexOf(words) + 2;
  field.setSelectionRange(at, at);
}

describe('explaining a word', () => {
  it('takes the word at the cursor of a letter, by key, and gives the focus back', async () => {
    const { field } = await letter();
    cursorIn(field, 'De beschikkingen zijn onjuist.', 'beschikkingen');
    byKey(field);
    expect((await word()).value).toBe('beschikkingen');
    within(await panel()).getByText('beschikking');
    fireEvent.keyDown(await word(), { key: 'Escape' });
    expect(screen.queryByRole('form', { name: 'Moeilijk woord' })).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('takes what is selected, by mouse, and keeps a new word among the own words', async () => {
    const { vault, field } = await letter();
    const text = 'Ik wil naar de Rivierpas en terug.';
    fireEvent.change(field, { target: { value: text } });
    field.focus();
    field.setSelectionRange(text.indexOf('Rivierpas'), text.indexOf('Rivierpas') + 9);
    fireEvent.click(screen.getByRole('button', { name: 'Leg woord uit' }));
    within(await panel()).getByText('Naast kent ‘Rivierpas’ niet.');
    const own = within(await panel()).getByLabelText('Je eigen uitleg, in gewone woorden');
    fireEvent.change(own, { target: { value: 'een pas om met de bus te reizen' } });
    fireEvent.submit(await panel());
    await waitFor(async () =>
      expect(await vault.get(glossary.list, {})).toMatchObject([
        { term: 'Rivierpas', plain: 'een pas om met de bus te reizen' },
      ]),
    );
  });

  it('is there on the sheet of a decision', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault);
    const { id: decisionId } = await vault.get(decisions.open, { caseId });
    const route = { name: 'decision', caseId, decisionId } as const;
    show(vault, <ExplainWord>{<CaseWorkScreen route={route} />}</ExplainWord>, route);
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/Wat is er besloten/);
    cursorIn(field, 'De indicatie loopt af.', 'indicatie');
    byKey(field);
    expect((await word()).value).toBe('indicatie');
  });

  it('is there at a prep point, and writes down for the word list of the conversation', async () => {
    const { vault, conversation } = await inConversation('prepare', ({ id }) => (
      <PrepareScreen conversationId={id} ConsentFields={() => null} />
    ));
    const [field] = await screen.findAllByRole<HTMLTextAreaElement>('textbox');
    if (!field) throw new Error('the first step has a field');
    cursorIn(field, 'Mijn pgb is op.', 'pgb');
    byKey(field);
    expect((await word()).value).toBe('pgb');
    fireEvent.click(within(await panel()).getByRole('button', { name: 'Deze uitleg gebruiken' }));
    fireEvent.submit(await panel());
    await waitFor(async () =>
      expect(
        await vault.get(difficultWords.list, { conversationId: conversation.id }),
      ).toMatchObject([
        { word: 'pgb', lineId: null, explanation: expect.stringContaining('geld') },
      ]),
    );
  });

  it('takes the most difficult word of the line that has the focus on the paper of Na', async () => {
    await inConversation('after', ({ id }) => (
      <AfterScreen
        conversationId={id}
        askBack={CheckPanel}
        renderPaper={(paper, selection) => <PaperPages paper={paper} {...selection} />}
      />
    ));
    const paper = within(await screen.findByRole('article'));
    const line = await paper.findByRole('button', { name: /maatwerkvoorziening/ });
    line.focus();
    byKey(line);
    expect((await word()).value).toBe('maatwerkvoorziening');
  });

  it('asks for the word where nothing is pointed at', async () => {
    await letter();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    fireEvent.click(screen.getByRole('button', { name: 'Leg woord uit' }));
    const field = await word();
    expect(field.value).toBe('');
    await waitFor(() => expect(document.activeElement).toBe(field));
  });
});
