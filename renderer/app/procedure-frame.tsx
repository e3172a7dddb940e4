import type { ReactNode } from 'react';
import { procedures } from '../../shared/features/procedures/contract.ts';
import type { ProcedureView } from '../../shared/features/procedures/road-state-schema.ts';
import type { ProcedureId } from '../../shared/primitives/ids.ts';
import { useLock } from '../bridge/locking.tsx';
import { useNavigate } from '../bridge/navigation.tsx';
import { useQueryCall } from '../bridge/use-call.ts';
import { useWatching } from '../bridge/watching.tsx';
import { PlanConversation } from '../features/conversations/plan-conversation.tsx';
import { ConversationsAtStep } from '../features/procedures/conversations-at-step.tsx';
import { ProcedureScreen } from '../features/procedures/procedure-screen.tsx';
import { WatchedDoor } from '../features/room/watched-door.tsx';
import { useText } from '../i18n/text.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { Topbar } from '../ui/topbar.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { CheckAtDate } from './check-at-date.tsx';
import { ExplainWordButton } from './explain-word/explain-word-button.tsx';
import { LettersAtStep } from './letters-at-step.tsx';
import { TroubleStrips } from './trouble-strips.tsx';

/** The bar of one procedure and its road under it. */
export function ProcedureFrame(props: {
  readonly procedureId: ProcedureId;
  readonly stepId?: string;
}) {
  const { isWatched } = useWatching();
  const view = useQueryCall(
    procedures.get,
    { procedureId: props.procedureId },
    { enabled: !isWatched },
  );
  if (isWatched) return <WatchedDoor />;
  if (view.isError) {
    return (
      <main className="trouble">
        <ErrorMessage refusal={view.error.refusal} onRetry={() => void view.refetch()} />
      </main>
    );
  }
  if (view.data === undefined) return <Waiting />;
  const shown = view.data;
  return (
    <Framed view={shown}>
      <ProcedureScreen
        view={shown}
        {...(props.stepId !== undefined && { stepId: props.stepId })}
        renderAtStep={(step) => (
          <>
            <LettersAtStep procedure={shown.procedure} step={step} />
            <ConversationsAtStep
              view={shown}
              step={step}
              renderPlan={(plan) => <PlanConversation caseId={shown.procedure.caseId} {...plan} />}
            />
          </>
        )}
        renderBeside={(step) => <CheckAtDate procedure={shown.procedure} step={step} />}
      />
    </Framed>
  );
}

function Framed(props: { readonly view: ProcedureView; readonly children: ReactNode }) {
  const text = useText();
  const navigate = useNavigate();
  const lock = useLock();
  const { procedure, road } = props.view;
  return (
    <div className="procedure-frame">
      <Topbar
        onBack={() => navigate({ name: 'case', id: procedure.caseId })}
        backLabel={text('app.topbar.backToCase')}
        name={procedure.inhabitantName}
        about={`${road.title}, ${procedure.about}`}
        onLock={() => void lock()}
      >
        <ExplainWordButton />
      </Topbar>
      <TroubleStrips />
      {props.children}
    </div>
  );
}
