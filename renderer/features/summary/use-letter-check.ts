import { paperInText } from '../../../shared/features/papers/plain-text.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import { WHOLE_PAPER } from '../../../shared/features/summary/schema.ts';
import { ofPlainLanguage } from '../../../shared/features/text-help/of-engines.ts';
import type { TextFinding } from '../../../shared/features/text-help/schema.ts';
import { useToldCommand } from '../../bridge/not-done.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useTextCheck } from '../../bridge/use-text-check.ts';
import type { After } from './use-after.ts';

/** What differs between the paper and the letter it is about: facts (T2) and the lines of rights (T3). */
export function useLetterCheck(
  { paper, draft }: Pick<After, 'paper' | 'draft'>,
  letter: string,
): {
  readonly open: readonly TextFinding[];
  readonly isLooking: boolean;
  tickOff(finding: TextFinding): void;
} {
  const { conversationId } = draft;
  const words = paperInText(paper);
  const hasLetter = letter.trim() !== '';
  const checked = useTextCheck(hasLetter ? words : undefined, {
    profile: paper.look.layout === 'a2' ? 'A2' : 'B1',
    source: letter,
  });
  const stored = useQueryCall(summary.listLeftAsItIs, { conversationId });
  const leaveIt = useToldCommand(summary.leaveAsItIs);
  const answer = checked && 'findings' in checked.answer ? checked.answer.findings : [];
  const wasLeft = (stored.data ?? []).filter(({ lineKey }) => lineKey === WHOLE_PAPER);
  return {
    open: answer
      .filter(({ rule }) => rule === 'T2' || rule === 'T3')
      .map((finding) => ofPlainLanguage(words, finding))
      .filter((one) => !wasLeft.some(({ rule, said }) => rule === one.rule && said === named(one))),
    isLooking: hasLetter && checked?.text !== words,
    tickOff(finding) {
      const left = { lineKey: WHOLE_PAPER, rule: finding.rule, said: named(finding) };
      leaveIt({ conversationId, left });
    },
  };
}

/** What a remark is about: the words on the paper and what is said of them. */
function named({ said, why }: TextFinding): string {
  return `${said} ${why}`.trim().slice(0, 2000);
}
