import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TopbarTools } from '../../ui/topbar-tools.tsx';
import { ReadingChange } from './reading-change.tsx';
import { ReadingLine } from './reading-line.tsx';
import { ReadingPlace } from './reading-place.tsx';
import './read-together.css';
import type { After } from './use-after.ts';
import { useKeys } from './use-keys.ts';
import { useReading } from './use-reading.ts';
import type { SummaryEdits } from './use-summary-edits.ts';

interface ReadTogetherProps {
  readonly after: After;
  readonly edits: SummaryEdits;
  /** The line to begin with. */
  readonly startKey: string | undefined;
  /** Hears at which line they stopped. */
  readonly onLeave: (key: string | undefined) => void;
}

/**
 * Samen verbeteren (practice, 9.4): one line at a time, large, for two people who look at one screen. The inhabitant
 * says whether it is right; both answers look the same, so that neither is the easy one.
 */
export function ReadTogether({ after, edits, startKey, onLeave }: ReadTogetherProps) {
  const text = useText();
  const reading = useReading(after.draft, startKey);
  const [isChanging, setChanging] = useState(false);
  const answers = useFocusWhenBack(isChanging);
  const { here } = reading;

  const leave = () => onLeave(here?.line.key);
  const stopChanging = () => setChanging(false);
  const move = (step: () => void) => () => {
    stopChanging();
    step();
  };
  const sayDifferent = () => {
    reading.sayDifferent();
    setChanging(true);
  };
  useKeys(
    isChanging
      ? { Escape: stopChanging }
      : {
          k: reading.sayRight,
          ...(here && { a: sayDifferent }),
          ArrowRight: reading.goOn,
          ArrowLeft: reading.goBack,
          Escape: leave,
        },
  );

  return (
    <main className="together">
      <TopbarTools>
        <Button onPress={leave} keys="Esc">
          {text('summary.together.back')}
        </Button>
      </TopbarTools>
      <PageTitle className="only-read-aloud">{text('summary.together.title')}</PageTitle>
      <div className="together__middle">
        <div aria-live={isChanging ? 'off' : 'polite'} aria-atomic="true">
          {here ? (
            <ReadingLine placed={here} />
          ) : (
            <p className="together__words">{text('summary.together.wasLast')}</p>
          )}
        </div>
        {here && isChanging && (
          <ReadingChange placed={here} after={after} edits={edits} onDone={stopChanging} />
        )}
        {here && !isChanging && (
          <div ref={answers} className="actions">
            <Button className="together__answer" keys="K" onPress={reading.sayRight}>
              {text('summary.together.right')}
            </Button>
            <Button className="together__answer" keys="A" onPress={sayDifferent}>
              {text('summary.together.different')}
            </Button>
          </div>
        )}
      </div>
      <ReadingPlace reading={reading} onBack={move(reading.goBack)} onNext={move(reading.goOn)} />
    </main>
  );
}

/** Puts the focus on the first answer when the change of a line is done. */
function useFocusWhenBack(isChanging: boolean) {
  const answers = useRef<HTMLDivElement>(null);
  const wasChanging = useRef(false);
  useEffect(() => {
    if (wasChanging.current && !isChanging) answers.current?.querySelector('button')?.focus();
    wasChanging.current = isChanging;
  }, [isChanging]);
  return answers;
}
