import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRoute } from '../../../renderer/bridge/navigation.tsx';
import { HandOut } from '../../../renderer/features/paper-copies/hand-out.tsx';
import { VersionScreen } from '../../../renderer/features/paper-copies/version-screen.tsx';
import { consents } from '../../../shared/features/consents/contract.ts';
import { paperCopies } from '../../../shared/features/paper-copies/contract.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

const patient = { timeout: 5000 };

async function showHandOut(isRefused = false) {
  const vault = await aVault();
  const conversation = await aStoredConversation(vault);
  const { id: conversationId, inhabitantId } = conversation;
  if (isRefused) {
    await vault.get(consents.record, {
      inhabitantId,
      purpose: 'give_relative',
      answer: 'refused',
      until: null,
    });
  }
  show(vault, <Place conversationId={conversationId} />, { name: 'after', conversationId });
  await screen.findByRole('checkbox', { name: /Jansen/ }, patient);
  const names = async () => {
    const kind = 'samenvatting' as const;
    const all = await vault.get(paperCopies.receivers, { conversationId, kind });
    return all.filter(({ gets }) => gets).map(({ name }) => name);
  };
  return { vault, conversationId, names };
}

function Place({
  conversationId,
}: {
  readonly conversationId: Parameters<typeof HandOut>[0]['conversationId'];
}) {
  const route = useRoute();
  if (route.name !== 'paper-version') {
    return <HandOut conversationId={conversationId} kind="samenvatting" />;
  }
  return (
    <VersionScreen
      conversationId={conversationId}
      versionId={route.versionId}
      renderPaper={(paper) => <article>{paper.title}</article>}
    />
  );
}

describe('who gets a copy', () => {
  it('is written down as the inhabitant says, and taken back', async () => {
    const { names } = await showHandOut();
    screen.getByText('Nog niet gevraagd.');
    fireEvent.click(screen.getByRole('checkbox', { name: /Jansen/ }));
    await screen.findByText(/^Gevraagd: /, undefined, patient);
    expect(await names()).toEqual(['mevrouw Jansen']);
    fireEvent.click(screen.getByRole('checkbox', { name: /Jansen/ }));
    await waitFor(async () => expect(await names()).toEqual([]), patient);
  });

  it('can be somebody who did not sit there', async () => {
    const { names } = await showHandOut();
    fireEvent.change(screen.getByLabelText('Iemand anders'), {
      target: { value: 'mijn dochter Elif' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Zet erbij' }));
    await screen.findByRole('checkbox', { name: 'mijn dochter Elif', checked: true }, patient);
    expect(await names()).toEqual(['mijn dochter Elif']);
  });

  it('cannot be a naaste when the inhabitant does not want that, and says why', async () => {
    await showHandOut(true);
    expect(screen.queryByRole('checkbox', { name: /De Wit/ })).toBeNull();
    screen.getByText(/De inwoner wil dat niet, sinds/);
    screen.getByRole('link', { name: 'Naar ‘Wat mag en wat niet’' });
  });
});

describe('earlier papers', () => {
  it('are those of this kind of paper only', async () => {
    const { vault, conversationId } = await showHandOut();
    vault.host.savePath = join(vault.folder, 'blad.docx');
    await vault.get(papers.saveDocx, { conversationId, kind: 'gespreksblad' });
    await vault.get(papers.saveDocx, { conversationId, kind: 'samenvatting' });
    expect(await screen.findAllByRole('link', { name: /^Het blad van/ }, patient)).toHaveLength(1);
    const kept = await vault.get(paperCopies.versions, { conversationId });
    expect(kept.map(({ kind }) => kind).sort()).toEqual(['gespreksblad', 'samenvatting']);
  });

  it('say how and for whom they were made, and can be read as they were', async () => {
    const { vault, conversationId } = await showHandOut();
    screen.getByText(/nog niet afgedrukt of bewaard/);
    fireEvent.click(screen.getByRole('checkbox', { name: /Jansen/ }));
    await screen.findByText(/^Gevraagd: /, undefined, patient);
    vault.host.savePath = join(vault.folder, 'blad.docx');
    await vault.get(papers.saveDocx, { conversationId, kind: 'samenvatting' });
    const link = await screen.findByRole('link', { name: /^Het blad van/ }, patient);
    screen.getByText('Docx · 14 punten · zinnen na elkaar');
    screen.getByText('Voor mevrouw Jansen.');
    fireEvent.click(link);
    await screen.findByRole('heading', { level: 1, name: /^Het blad van/ }, patient);
    expect(within(screen.getByRole('main')).getByRole('article').textContent).toMatch(
      /^Uw gesprek/,
    );
  });
});
