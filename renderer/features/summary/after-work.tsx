import { type ReactNode, useState } from 'react';
import type { Agreement } from '../../../shared/features/agreements/schema.ts';
import { agreementKey } from '../../../shared/features/summary/agreed-lines.ts';
import type { SummaryLine } from '../../../shared/features/summary/schema.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { NotWatched } from '../../bridge/watching.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SavedAt } from '../../ui/saved-at.tsx';
import { AgreementFields, type DetailsSaver } from './agreement-fields.tsx';
import { AgreementList } from './agreement-list.tsx';
import { CheckColumns } from './check-columns.tsx';
import { CompareWithLetter } from './compare-with-letter.tsx';
import { CompareWithReport } from './compare-with-report.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { LineLook } from './line-look.tsx';
import { LookAtWords } from './look-at-words.tsx';
import { openPointsOf } from './open-points-of.ts';
import { PaperChecks } from './paper-checks.tsx';
import { findLine, lineKeyOfBlock } from './placed-lines.ts';
import { PrivateReflection } from './private-reflection.tsx';
import type { LaidOut, RenderPaper } from './render-paper.ts';
import { TheirChanges } from './their-changes.tsx';
import type { After } from './use-after.ts';
import { useGoToLine } from './use-go-to-line.ts';
import type { SummaryEdits } from './use-summary-edits.ts';

interface AfterWorkProps {
  readonly after: After;
  readonly edits: SummaryEdits;
  readonly detailsSaver: DetailsSaver;
  readonly selectedKey: string | undefined;
  readonly onSelect: (key: string) => void;
  readonly savedAt: Instant | null;
  readonly onSaved: () => void;
  readonly renderPaper: RenderPaper;
  /** Somebody is being asked back: keys are for that. */
  readonly isAsking: boolean;
  readonly lookBack: ReactNode;
  readonly handOut: ReactNode;
}

/** The paper on the left; on the right the selected line and what else needs a look. */
export function AfterWork(props: AfterWorkProps) {
  const text = useText();
  const navigate = useNavigate();
  const { after, edits, detailsSaver, selectedKey, onSelect, renderPaper } = props;
  const placed = findLine(after.draft, selectedKey);
  const agreement = placed && agreementOf(placed.line, after.agreements);
  const { desk, title, goTo, show } = useGoToLine(onSelect);
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const { id: conversationId } = after.conversation;
  const openPoints = openPointsOf(after);

  const putBack = (line: SummaryLine) => {
    void edits.toDraft(line);
    goTo(line.key);
  };
  return (
    <main className="after">
      <PageTitle className="only-read-aloud">{text('summary.screen.title')}</PageTitle>
      <section ref={desk} className="after__desk" aria-label={text('summary.screen.desk')}>
        {renderPaper(after.paper, {
          selectedKey,
          onSelect: ({ key }) => goTo(lineKeyOfBlock(key)),
          onLaidOut: setLaidOut,
        })}
      </section>
      <section className="after__look" aria-label={text('summary.screen.look')}>
        <div className="after__parts">
          <NotWatched>
            <LookAtWords
              after={after}
              edits={edits}
              desk={desk}
              laidOut={laidOut}
              isBusyElsewhere={props.isAsking}
              onShow={show}
              onFillIn={goTo}
            />
          </NotWatched>
          <section>
            <h2 ref={title} tabIndex={-1}>
              {text('summary.line.title')}
            </h2>
            {placed ? (
              <LineLook key={placed.line.key} placed={placed} after={after} edits={edits}>
                {agreement && (
                  <AgreementFields agreement={agreement} after={after} saver={detailsSaver} />
                )}
              </LineLook>
            ) : (
              <p className="dim">{text('summary.line.choose')}</p>
            )}
          </section>
          <section>
            <h2>{text('summary.agreement.title')}</h2>
            <AgreementList after={after} onChange={(one) => goTo(agreementKey(one))} />
          </section>
          {openPoints.length > 0 && (
            <section>
              <h2>{text('summary.check.title')}</h2>
              <ul className="after__rows">
                {openPoints.map((point) => (
                  <li key={point.lineId}>
                    <p>{point.text}</p>
                    <CheckColumns lineId={point.lineId} after={after} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <CompareWithReport after={after} />
          <TheirChanges after={after} onShow={({ key }) => goTo(key)} />
          {after.draft.leftOut.length > 0 && (
            <section>
              <h2>{text('summary.leftOut.title')}</h2>
              <LeftOutList lines={after.draft.leftOut} onPutBack={putBack} />
            </section>
          )}
          <NotWatched>
            <section>
              <h2>{text('summary.checklist.title')}</h2>
              <PaperChecks after={after} pages={laidOut?.pages ?? null} />
            </section>
          </NotWatched>
          <NotWatched>
            <CompareWithLetter after={after} />
          </NotWatched>
          {props.handOut}
          <NotWatched>
            {props.lookBack}
            <PrivateReflection conversationId={conversationId} onSaved={props.onSaved} />
          </NotWatched>
        </div>
        <div className="after__foot">
          <Button
            variant="go"
            onPress={() => navigate({ name: 'paper', conversationId, kind: 'samenvatting' })}
          >
            {text('summary.screen.toPaper')}
          </Button>
          <SavedAt at={props.savedAt} />
        </div>
      </section>
    </main>
  );
}

/** The agreement a line is about: as it stands under the agreements, or as a task of the inhabitant. */
function agreementOf({ source }: SummaryLine, all: readonly Agreement[]): Agreement | undefined {
  return source.kind === 'note' ? all.find(({ lineId }) => lineId === source.lineId) : undefined;
}
