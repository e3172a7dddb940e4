import { summary } from '../../../shared/features/summary/contract.ts';
import { type LineFinding, onLines, ownTextOf } from '../../../shared/features/summary/own-text.ts';
import { applyFix } from '../../../shared/features/text-help/apply-fix.ts';
import { type Meter, meterOf } from '../../../shared/features/text-help/meter.ts';
import { ofPlainLanguage } from '../../../shared/features/text-help/of-engines.ts';
import type { TextFix } from '../../../shared/features/text-help/schema.ts';
import { useToldCommand } from '../../bridge/not-done.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useTextHelp } from '../../editor/text-help/use-text-help.ts';
import { findLine } from './placed-lines.ts';
import type { After } from './use-after.ts';
import type { SummaryEdits } from './use-summary-edits.ts';

/** What there is to look at in the words of a summary. */
export interface Findings {
  /** One at a time, the most serious first. Nothing that was let stand, and nothing on the inhabitant's own words. */
  readonly open: readonly LineFinding[];
  /** How many remarks were let stand. */
  readonly left: number;
  /** `undefined` until it is measured, or when it cannot be. */
  readonly meter: Meter | undefined;
  /** The three things at most that make the text hardest. */
  readonly costsMost: readonly LineFinding[];
  /** What can be said of the text as a whole: long sentences on average, seldom who does it. */
  readonly whole: readonly string[];
  readonly isLooking: boolean;
  accept(finding: LineFinding, fix: TextFix): void;
  leave(finding: LineFinding): void;
  lookAgain(): void;
}

/** Looks at the words of a summary as they are being written, in the profile of the paper. */
export function useFindings(after: After, edits: SummaryEdits): Findings {
  const { draft, paper } = after;
  const { conversationId } = draft;
  const own = ownTextOf(draft, edits.wordsOf);
  const help = useTextHelp(own.text, {
    profile: paper.look.layout === 'a2' ? 'A2' : 'B1',
    conversationId,
  });
  const stored = useQueryCall(summary.listLeftAsItIs, { conversationId });
  const leaveIt = useToldCommand(summary.leaveAsItIs);
  const again = useToldCommand(summary.lookAgain);
  const wasLeft = stored.data ?? [];
  const isLeft = ({ lineKey, rule, said }: LineFinding) =>
    wasLeft.some((one) => one.lineKey === lineKey && one.rule === rule && one.said === said);
  // What is only a hint would fill the list; it stays for who asks under a field.
  const found = onLines(own, help.findings).filter(({ severity }) => severity !== 'info');
  const open = stored.data ? found.filter((finding) => !isLeft(finding)) : [];
  const costly = help.isLooking ? [] : (help.check?.costsMost ?? []);
  return {
    open,
    left: found.length - open.length,
    meter: help.check && meterOf(help.check),
    costsMost: onLines(
      own,
      costly.map((finding) => ofPlainLanguage(own.text, finding)),
    ),
    whole: help.check?.habits ?? [],
    isLooking: help.isLooking,
    accept(finding, fix) {
      const line = findLine(draft, finding.lineKey)?.line;
      if (!line) return;
      edits.type(line, applyFix(edits.wordsOf(line), finding, fix));
      void edits.saveNow();
    },
    leave({ lineKey, rule, said }) {
      leaveIt({ conversationId, left: { lineKey, rule, said } });
    },
    lookAgain: () => again({ conversationId }),
  };
}
