import type { ReactNode } from 'react';
import type { Procedure, ProcedureEvent } from '../../../shared/features/procedures/procedure.ts';
import type { StepState } from '../../../shared/features/procedures/road-state-schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Post, type PostLook } from '../../ui/post.tsx';
import { HappenedLine } from './happened-line.tsx';
import { StepActions } from './step-actions.tsx';
import { StepDates } from './step-dates.tsx';

const looks: Readonly<Record<StepState['look'], PostLook>> = {
  done: 'filled',
  now: 'filled',
  ahead: 'outlined',
  passed: 'outlined',
  optional: 'dotted',
};

/** One step of the road: a post, what it is, its dates, what happened and what can be done. */
export function RoadStep(props: {
  readonly procedure: Procedure;
  readonly step: StepState;
  readonly onWhy: () => void;
  readonly onRemoved: (event: ProcedureEvent) => void;
  /** What hangs at this step: letters, the hearing. */
  readonly hanging: ReactNode;
}) {
  const text = useText();
  const { step, procedure } = props;
  const isNow = step.look === 'now';
  return (
    <li className={`step step--${step.look}`} {...(isNow && { 'aria-current': 'step' })}>
      <Post look={looks[step.look]} />
      <div>
        <h2>
          <span lang="nl">{step.title}</span>
          <span className="step__look">{text(`procedures.look.${step.look}`)}</span>
        </h2>
        {step.happened.length > 0 && (
          <ul>
            {step.happened.map((event) => (
              <HappenedLine
                key={event.id}
                procedure={procedure}
                event={event}
                onRemoved={props.onRemoved}
              />
            ))}
          </ul>
        )}
        {step.look !== 'passed' && step.look !== 'done' && (
          <StepDates step={step} isLarge={isNow} onWhy={props.onWhy} />
        )}
        {step.isMissed && (
          <p className="not-clear step__missed" lang="nl">
            {step.ifMissed}
          </p>
        )}
        {step.look !== 'done' && step.look !== 'passed' && (
          <p className={isNow ? 'step__lead' : 'step__detail'} lang="nl">
            {step.text}
          </p>
        )}
        <details className="step__more">
          <summary>{text('procedures.step.more')}</summary>
          <StepFacts step={step} />
        </details>
        {props.hanging}
        <StepActions procedure={procedure} step={step} />
      </div>
    </li>
  );
}

function StepFacts({ step }: { readonly step: StepState }) {
  const text = useText();
  const facts = [
    ['actor', step.actorName],
    ['document', step.document],
    ['ifMissed', step.ifMissed],
    ['supporter', step.supporter],
    ['refer', step.refer],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts
          .filter(([, words]) => words !== '')
          .map(([name, words]) => (
            <div key={name}>
              <dt>{text(`procedures.step.${name}`)}</dt>
              <dd lang="nl">{words}</dd>
            </div>
          ))}
      </dl>
      <ul className="step__law">
        {step.law.map((row) => (
          <li key={row.id}>
            <span lang="nl">{row.text}</span>
            <small>
              {row.basis}
              {!row.isVerified && `. ${text('procedures.check')}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
