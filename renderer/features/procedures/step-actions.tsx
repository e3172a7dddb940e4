import { useState } from 'react';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import type { Procedure } from '../../../shared/features/procedures/procedure.ts';
import type { StepState } from '../../../shared/features/procedures/road-state-schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { RecordEvent } from './record-event.tsx';
import { StartFromStep } from './start-from-step.tsx';

/** What can be entered at a step, and which roads can begin here. Only where one is, or where something optional can be. */
export function StepActions(props: { readonly procedure: Procedure; readonly step: StepState }) {
  const text = useText();
  const [entering, setEntering] = useState<string | null>(null);
  const { procedure, step } = props;
  const road = roads[procedure.road];
  const data = road.steps.find(({ id }) => id === step.id);
  // What lies further on is entered at the foot, so that one thing has one button.
  if (!data || step.look === 'passed' || step.look === 'ahead') return null;
  const ids =
    step.look === 'done'
      ? []
      : [
          ...data.doneBy,
          ...data.postponedBy,
          ...data.dates.flatMap((date) => (date.kind === 'named' ? date.event : [])),
        ];
  const events = road.events.filter(({ id }) => ids.includes(id));
  if (entering !== null) {
    return <RecordEvent procedure={procedure} event={entering} onDone={() => setEntering(null)} />;
  }
  return (
    <div className="actions step__actions">
      {events.map(({ id, name }) => (
        <Button
          key={id}
          variant={step.look === 'now' ? 'outlined' : 'plain'}
          onPress={() => setEntering(id)}
        >
          {text('procedures.step.enter', { event: name })}
        </Button>
      ))}
      {step.leadsTo.map((id) => (
        <StartFromStep key={id} procedure={procedure} road={id} />
      ))}
    </div>
  );
}
