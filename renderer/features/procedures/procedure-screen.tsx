import { type ReactNode, useState } from 'react';
import type { ProcedureEvent } from '../../../shared/features/procedures/procedure.ts';
import type {
  ProcedureView,
  StepState,
} from '../../../shared/features/procedures/road-state-schema.ts';
import { useText } from '../../i18n/text.tsx';
import { DutchLaw } from '../../ui/dutch-law.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { OtherEvents } from './other-events.tsx';
import { ProcedureTools } from './procedure-tools.tsx';
import { RemovedEvent } from './removed-event.tsx';
import { RoadStep } from './road-step.tsx';
import { WhyThisDay } from './why-this-day.tsx';
import './procedures.css';
import './road.css';

/** The road down the page, and beside it why the day is that day. */
export function ProcedureScreen(props: {
  readonly view: ProcedureView;
  /** The step of which the reason is shown at first. */
  readonly stepId?: string;
  /** What hangs at a step: letters and conversations, other slices'. */
  readonly renderAtStep: (step: StepState) => ReactNode;
  /** What is asked back about a date: another slice's. */
  readonly renderBeside?: (step: StepState) => ReactNode;
}) {
  const text = useText();
  const { view } = props;
  const { procedure, road } = view;
  const [removed, setRemoved] = useState<ProcedureEvent | null>(null);
  const [asked, setAsked] = useState({ stepId: props.stepId, times: 0 });
  const explained =
    road.steps.find(({ id }) => id === asked.stepId) ??
    road.steps.find(({ look, dates }) => look === 'now' && dates.length > 0) ??
    road.steps.find(({ look, dates }) => look !== 'done' && look !== 'passed' && dates.length > 0);
  return (
    <main className="procedure">
      <section className="road" aria-label={text('procedures.road.label')}>
        <PageTitle>{`${road.title}: ${procedure.about}`}</PageTitle>
        <DutchLaw />
        {procedure.authority !== '' && <p className="dim">{procedure.authority}</p>}
        {road.isOver && <p className="sentences">{text('procedures.road.over')}</p>}
        <ol className="road__steps">
          {road.steps.map((step) => (
            <RoadStep
              key={step.id}
              procedure={procedure}
              step={step}
              onWhy={() => setAsked(({ times }) => ({ stepId: step.id, times: times + 1 }))}
              onRemoved={setRemoved}
              hanging={props.renderAtStep(step)}
            />
          ))}
        </ol>
        {removed && (
          <RemovedEvent
            key={removed.id}
            procedure={procedure}
            event={removed}
            onBack={() => setRemoved(null)}
          />
        )}
        <OtherEvents view={view} onRemoved={setRemoved} />
        <ProcedureTools procedure={procedure} />
      </section>
      <aside className="why" aria-label={text('procedures.why.label')}>
        {explained && explained.dates.length > 0 ? (
          <>
            <WhyThisDay step={explained} asked={asked.times} />
            {props.renderBeside?.(explained)}
          </>
        ) : (
          <p className="dim">{text('procedures.why.none')}</p>
        )}
      </aside>
    </main>
  );
}
