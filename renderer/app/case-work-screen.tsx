import type { Route } from '../bridge/route.ts';
import { DecisionScreen } from '../features/decisions/decision-screen.tsx';
import { LetterScreen } from '../features/letters/letter-screen.tsx';
import { LetterPaperScreen } from '../features/papers/letter-paper-screen.tsx';
import { CaseCheck } from '../features/understanding-checks/case-check.tsx';
import { useText } from '../i18n/text.tsx';
import { CaseWorkFrame } from './case-work-frame.tsx';
import { PlanTalk } from './plan-talk.tsx';
import { useStartObjection } from './use-start-objection.ts';

export type CaseWorkRoute = Extract<Route, { name: 'decision' | 'letter' | 'letter-paper' }>;

type Check = Parameters<typeof CaseCheck>[0];

/** Work in a case that is no conversation, in its frame; the slices it is made of come together here. */
export function CaseWorkScreen({ route }: { readonly route: CaseWorkRoute }) {
  const text = useText();
  const { caseId } = route;
  const startObjection = useStartObjection(caseId);
  switch (route.name) {
    case 'decision':
      return (
        <CaseWorkFrame caseId={caseId} about={text('app.caseWork.decision')}>
          <DecisionScreen
            caseId={caseId}
            decisionId={route.decisionId}
            renderCheck={renderCheck}
            startObjection={startObjection}
            renderPlan={renderPlan}
          />
        </CaseWorkFrame>
      );
    case 'letter':
      return (
        <CaseWorkFrame caseId={caseId} about={text('app.caseWork.letter')}>
          <LetterScreen caseId={caseId} letterId={route.letterId} renderCheck={renderCheck} />
        </CaseWorkFrame>
      );
    case 'letter-paper':
      return (
        <CaseWorkFrame caseId={caseId} about={text('app.caseWork.letter')}>
          <LetterPaperScreen caseId={caseId} letterId={route.letterId} />
        </CaseWorkFrame>
      );
  }
}

const renderCheck = (check: Check) => <CaseCheck {...check} />;
const renderPlan = (plan: Parameters<typeof PlanTalk>[0]) => <PlanTalk {...plan} />;
