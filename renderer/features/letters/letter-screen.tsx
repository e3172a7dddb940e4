import './letters.css';
import { cases } from '../../../shared/features/cases/contract.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { letters } from '../../../shared/features/letters/contract.ts';
import type { LetterWords } from '../../../shared/features/letters/schema.ts';
import type { CaseId, LetterId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useKeptDraft } from '../../bridge/use-kept-draft.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import type { RenderCheck } from './letter-parts.ts';
import { LetterSheet } from './letter-sheet.tsx';

/** One letter: the words of the inhabitant on the left, what the law wants and what is told back beside it. */
export function LetterScreen(props: {
  readonly caseId: CaseId;
  readonly letterId: LetterId;
  /** Asks back in place; the checks are another slice. */
  readonly renderCheck: RenderCheck;
}) {
  const { caseId, letterId, renderCheck } = props;
  const kept = useKeptDraft<LetterWords>('letters', letterId);
  const letter = useQueryCall(letters.get, { caseId, letterId });
  const theCase = useQueryCall(cases.get, { id: caseId });
  const inhabitantId = theCase.data?.inhabitantId;
  const inhabitant = useQueryCall(
    inhabitants.get,
    { id: inhabitantId ?? '' },
    { enabled: inhabitantId !== undefined },
  );
  const decisionId = letter.data?.decisionId ?? null;
  const decision = useQueryCall(
    decisions.get,
    { caseId, decisionId: decisionId ?? '' },
    { enabled: decisionId !== null },
  );
  const failed = [letter, theCase, inhabitant].find(({ isError }) => isError);
  if (failed?.error) {
    return (
      <main className="trouble">
        <ErrorMessage refusal={failed.error.refusal} onRetry={() => void failed.refetch()} />
      </main>
    );
  }
  if (!letter.data || !inhabitant.data || (decisionId !== null && decision.isPending)) return null;
  return (
    <LetterSheet
      letter={letter.data}
      decision={decision.data}
      inhabitant={inhabitant.data}
      first={kept.read() ?? letter.data.words}
      isUnsavedAtFirst={kept.read() !== undefined}
      keep={kept.keep}
      renderCheck={renderCheck}
    />
  );
}
