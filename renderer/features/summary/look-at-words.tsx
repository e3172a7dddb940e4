import { type RefObject, useEffect, useRef } from 'react';
import type { LineFinding } from '../../../shared/features/summary/own-text.ts';
import { useText } from '../../i18n/text.tsx';
import { FindingList } from './finding-list.tsx';
import { paintFindings } from './paint-findings.ts';
import type { LaidOut } from './render-paper.ts';
import { TextMeter } from './text-meter.tsx';
import type { After } from './use-after.ts';
import { useFindings } from './use-findings.ts';
import type { SummaryEdits } from './use-summary-edits.ts';

interface LookAtWordsProps {
  readonly after: After;
  readonly edits: SummaryEdits;
  /** The element that holds the paper. */
  readonly desk: RefObject<HTMLElement | null>;
  readonly laidOut: LaidOut | null;
  readonly isBusyElsewhere: boolean;
  readonly onShow: (lineKey: string) => void;
  readonly onFillIn: (lineKey: string) => void;
}

/** The words of the paper: how hard they are, and what needs a look, one at a time; the same places are underlined on the paper. */
export function LookAtWords(props: LookAtWordsProps) {
  const text = useText();
  const { after, edits, desk, laidOut, onShow } = props;
  const findings = useFindings(after, edits);
  usePaint(desk, laidOut, findings.open);
  return (
    <section>
      <h2>
        {laidOut
          ? text('summary.screen.lookOn', { pages: laidOut.pages })
          : text('summary.screen.look')}
      </h2>
      <FindingList
        findings={findings}
        isBusyElsewhere={props.isBusyElsewhere}
        onShow={onShow}
        onFillIn={props.onFillIn}
      />
      <TextMeter
        findings={findings}
        profile={after.paper.look.layout === 'a2' ? 'A2' : 'B1'}
        onShow={({ lineKey }) => onShow(lineKey)}
      />
    </section>
  );
}

/** Paints again when the pages were laid out or other things are found; takes the paint away with the screen. */
function usePaint(
  desk: RefObject<HTMLElement | null>,
  laidOut: LaidOut | null,
  open: readonly LineFinding[],
): void {
  const places = JSON.stringify(open.map(({ lineKey, said }) => [lineKey, said]));
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pages and other places are why it is painted again.
  useEffect(() => {
    paintFindings(desk.current, latest.current);
  }, [desk, laidOut, places]);
  useEffect(() => () => paintFindings(null, []), []);
}
