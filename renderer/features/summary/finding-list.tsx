import { useState } from 'react';
import type { LineFinding } from '../../../shared/features/summary/own-text.ts';
import { hasGap } from '../../../shared/features/text-help/apply-fix.ts';
import type { TextFix } from '../../../shared/features/text-help/schema.ts';
import { FindingLook } from '../../editor/text-help/finding-look.tsx';
import { useWithSuggestions } from '../../editor/text-help/use-with-suggestions.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { Findings } from './use-findings.ts';
import { useKeys } from './use-keys.ts';

interface FindingListProps {
  readonly findings: Findings;
  /** Keys are for something else now: somebody is being asked back. */
  readonly isBusyElsewhere: boolean;
  /** Shows on the paper where a remark is about. */
  readonly onShow: (lineKey: string) => void;
  /** A fix has something to fill in: the person goes on in the field of the line. */
  readonly onFillIn: (lineKey: string) => void;
}

const keys = { accept: 'O', explain: 'H', leave: 'L' } as const;

/** What needs a look, one remark at a time; all of it also by keys. */
export function FindingList({ findings, isBusyElsewhere, onShow, onFillIn }: FindingListProps) {
  const text = useText();
  const [wanted, setWanted] = useState(0);
  const { open } = findings;
  const at = Math.min(wanted, Math.max(0, open.length - 1));
  const here = useWithSuggestions(open[at]);

  const goTo = (next: number) => {
    const target = open[next];
    if (!target) return;
    setWanted(next);
    onShow(target.lineKey);
  };
  const accept = (fix: TextFix | undefined) => {
    if (!here || !fix) return;
    findings.accept(here, fix);
    if (hasGap(fix)) onFillIn(here.lineKey);
  };
  const leave = () => here && findings.leave(here);
  const fixOf = (kind: TextFix['kind']) => here?.fixes.find((fix) => fix.kind === kind);
  useKeys(
    isBusyElsewhere || !here
      ? {}
      : {
          ArrowRight: () => goTo(at + 1),
          ArrowLeft: () => goTo(at - 1),
          o: () => accept(fixOf('replace')),
          h: () => accept(fixOf('explain')),
          l: leave,
        },
  );

  return (
    <div className="look">
      {here ? (
        <>
          <FindingLook
            key={nameOf(here)}
            finding={here}
            onAccept={accept}
            onLeave={leave}
            keys={keys}
          />
          <div className="look__steps">
            <Button
              variant="plain"
              className="look__back"
              keys="←"
              isDisabled={at === 0}
              onPress={() => goTo(at - 1)}
            >
              {text('summary.look.previous')}
            </Button>
            <p role="status" className="dim num">
              {text('summary.look.place', { number: at + 1, total: open.length })}
            </p>
            <Button
              variant="plain"
              keys="→"
              isDisabled={at === open.length - 1}
              onPress={() => goTo(at + 1)}
            >
              {text('summary.look.next')}
            </Button>
          </div>
        </>
      ) : (
        <p role="status" className="dim">
          {text(findings.isLooking ? 'summary.look.looking' : 'summary.look.nothing')}
        </p>
      )}
      {findings.left > 0 && (
        <Button variant="plain" className="look__again" onPress={findings.lookAgain}>
          {text('summary.look.again', { count: findings.left })}
        </Button>
      )}
    </div>
  );
}

function nameOf({ lineKey, rule, start }: LineFinding): string {
  return `${lineKey} ${rule} ${start}`;
}
