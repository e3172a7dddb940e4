import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import type { Procedure } from '../../../shared/features/procedures/procedure.ts';
import type { Road, RoadEvent } from '../../../shared/features/procedures/road-schema.ts';
import type { StepState } from '../../../shared/features/procedures/road-state-schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { RecordEvent } from './record-event.tsx';
import { StartFromStep } from './start-from-step.tsx';
import { useNewEvent } from './use-new-event.ts';

/** What can be entered at a step, and which roads can begin here. Only where one is, or where something optional can be. */
export function StepActions(props: { readonly procedure: Procedure; readonly step: StepState }) {
  const text = useText();
  const { procedure, step } = props;
  const road = roads[procedure.road];
  const events = eventsAt(road, step);
  const entering = useNewEvent(procedure, { at: step.id, events: events.map(({ id }) => id) });
  // What lies further on is entered at the foot, so that one thing has one button.
  if (step.look === 'passed' || step.look === 'ahead') return null;
  if (entering.event !== null) return <RecordEvent procedure={procedure} entering={entering} />;
  return (
    <div className="actions step__actions">
      {events.map(({ id, name }) => (
        <Button
          key={id}
          variant={step.look === 'now' ? 'outlined' : 'plain'}
          onPress={() => entering.open(id)}
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

function eventsAt(road: Road, step: StepState): readonly RoadEvent[] {
  const data = road.steps.find(({ id }) => id === step.id);
  if (!data || step.look === 'done') return [];
  const ids = [
    ...data.doneBy,
    ...data.postponedBy,
    ...data.dates.flatMap((date) => (date.kind === 'named' ? date.event : [])),
  ];
  return road.events.filter(({ id }) => ids.includes(id));
}
