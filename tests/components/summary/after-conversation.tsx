import { useLock } from '../../../renderer/bridge/locking.tsx';
import { useRoute } from '../../../renderer/bridge/navigation.tsx';
import { PaperPages } from '../../../renderer/features/papers/paper-pages.tsx';
import { AfterScreen } from '../../../renderer/features/summary/after-screen.tsx';
import { CheckPanel } from '../../../renderer/features/understanding-checks/check-panel.tsx';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { NoteLine, SaidLine } from '../../../shared/features/notes/schema.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { directions } from '../../../shared/features/understanding-checks/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aLine, aStoredConversation, aTopic } from '../../support/builders.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

/** The inhabitant's need, a key point. */
export const need = aLine({
  mark: 'key_point',
  text: 'Ik wil weer naar mijn zus en naar de moskee.',
  position: 2,
});
/** An agreement that both sides gave back. */
export const report = aLine({
  speaker: 'partner',
  mark: 'agreement',
  text: 'De gemeente stuurt u het verslag.',
  position: 3,
});
/** An agreement nobody checked. */
export const transport = aLine({
  speaker: 'partner',
  mark: 'agreement',
  text: 'Er komt vervoer.',
  position: 4,
});

export interface Shown {
  readonly vault: TestVault;
  readonly conversation: ConversationOverview;
  /** The summary as the vault has it now. */
  stored(): Promise<SummaryDraft>;
  leave(): void;
}

/** Shows the screen Na of a conversation that was held. */
export async function showAfter(more: readonly NoteLine[] = []): Promise<Shown> {
  const vault = await aVault();
  const conversation = await aStoredConversation(vault);
  const { id: conversationId } = conversation;
  await vault.get(notes.save, {
    conversationId,
    changed: [aTopic('Onderweg zijn', 1), need, report, transport, ...more],
    removed: [],
  });
  await giveBack(vault, report);
  const { unmount } = show(
    vault,
    <>
      <AfterScreen
        conversationId={conversationId}
        askBack={CheckPanel}
        renderPaper={(paper, selection) => <PaperPages paper={paper} {...selection} />}
      />
      <Frame />
    </>,
    { name: 'after', conversationId },
  );
  return {
    vault,
    conversation,
    stored: () => vault.get(summary.get, { conversationId }),
    leave: unmount,
  };
}

/** Both sides give an agreement back as it stands now. */
export async function giveBack(vault: TestVault, { id: lineId }: SaidLine): Promise<void> {
  for (const direction of directions) {
    const record = { lineId, direction };
    await vault.get(understandingChecks.record, { ...record, event: { kind: 'asked' } });
    vault.clock.advance(20);
    await vault.get(understandingChecks.record, {
      ...record,
      event: { kind: 'confirmed', givenBack: { form: 'verteld', words: 'Er komt een brief.' } },
    });
  }
}

export async function dueOn(vault: TestVault, line: SaidLine, day: string): Promise<void> {
  await vault.get(agreements.change, {
    lineId: line.id,
    details: { doer: 'partner', due: PlainDate.parse(day) },
  });
}

/** Says where the person is, and locks, as the frame around the screen does. */
function Frame() {
  const lock = useLock();
  return (
    <>
      <output data-testid="place">{JSON.stringify(useRoute())}</output>
      <button type="button" onClick={() => void lock()}>
        vergrendel
      </button>
    </>
  );
}
