import { useCallback, useState } from 'react';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import type { DecisionContent, ReadDecision } from '../../../shared/features/decisions/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import type { CaseId, DecisionId } from '../../../shared/primitives/ids.ts';
import { useSave } from '../../bridge/unsaved.tsx';
import { useAutosave } from '../../bridge/use-autosave.ts';
import { useText } from '../../i18n/text.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SavedAt } from '../../ui/saved-at.tsx';
import { TopbarTools } from '../../ui/topbar-tools.tsx';
import { AskedPart } from './asked-part.tsx';
import { DatesPart } from './dates-part.tsx';
import { DecidedPart } from './decided-part.tsx';
import type { RenderCheck, RenderPlan, StartObjection } from './decision-parts.ts';
import { DecisionSide } from './decision-side.tsx';
import { OutcomePart } from './outcome-part.tsx';
import { SenderPart } from './sender-part.tsx';
import { TermPart } from './term-part.tsx';

interface DecisionSheetProps {
  readonly caseId: CaseId;
  readonly decisionId: DecisionId;
  readonly read: ReadDecision;
  readonly inhabitant: Inhabitant;
  /** What stood in it when the screen opened. */
  readonly first: DecisionContent;
  readonly isUnsavedAtFirst: boolean;
  readonly keep: (unsaved: DecisionContent | null) => void;
  readonly renderCheck: RenderCheck;
  readonly startObjection: StartObjection;
  readonly renderPlan: RenderPlan;
}

/** The guided sheet: who sent it and which term it names first, because they decide the rest. */
export function DecisionSheet(props: DecisionSheetProps) {
  const text = useText();
  const { caseId, decisionId, read, inhabitant } = props;
  const saveCall = useSave();
  const [content, setContent] = useState(props.first);
  const save = useCallback(
    (now: DecisionContent) =>
      saveCall(`decisions ${decisionId}`, decisions.save, [{ caseId, decisionId, content: now }]),
    [saveCall, caseId, decisionId],
  );
  const { savedAt, trouble } = useAutosave({
    value: content,
    save,
    isUnsavedAtFirst: props.isUnsavedAtFirst,
    keep: props.keep,
  });
  const part = {
    content,
    change: (changed: Partial<DecisionContent>) => setContent((now) => ({ ...now, ...changed })),
  };
  return (
    <main className="work">
      <TopbarTools>
        <SavedAt at={savedAt} isRefused={trouble !== null} />
      </TopbarTools>
      <div className="work__main">
        <PageTitle>{text('decisions.sheet.title')}</PageTitle>
        <p className="dim">{text('decisions.sheet.how')}</p>
        <SenderPart {...part} />
        <TermPart {...part} />
        <DatesPart {...part} />
        <DecidedPart {...part} />
        <AskedPart {...part} />
        <OutcomePart
          {...part}
          read={read}
          saveNow={async () => (await save(content)).ok}
          startObjection={props.startObjection}
          renderPlan={props.renderPlan}
        />
      </div>
      <DecisionSide read={read} inhabitant={inhabitant} renderCheck={props.renderCheck} />
    </main>
  );
}
