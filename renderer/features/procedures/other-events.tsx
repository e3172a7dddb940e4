import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import type { ProcedureEvent } from '../../../shared/features/procedures/procedure.ts';
import type { ProcedureView } from '../../../shared/features/procedures/road-state-schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Select } from '../../ui/select.tsx';
import { HappenedLine } from './happened-line.tsx';
import { RecordEvent } from './record-event.tsx';
import { useNewEvent } from './use-new-event.ts';

/** Everything else that can happen on the road, and what happened that belongs to no step. */
export function OtherEvents(props: {
  readonly view: ProcedureView;
  readonly onRemoved: (event: ProcedureEvent) => void;
}) {
  const { view } = props;
  const text = useText();
  const { procedure, events, road } = view;
  const all = roads[procedure.road].events;
  const entering = useNewEvent(procedure, { at: 'rest', events: all.map(({ id }) => id) });
  const shown = new Set(road.steps.flatMap(({ happened }) => happened.map(({ id }) => id)));
  const rest = events.filter(({ id }) => !shown.has(id));
  return (
    <section className="road__rest" aria-labelledby="other-events">
      <h2 id="other-events" className="section-title">
        {text('procedures.rest.title')}
      </h2>
      {rest.length > 0 && (
        <ul>
          {rest.map((event) => (
            <HappenedLine
              key={event.id}
              procedure={procedure}
              event={event}
              onRemoved={props.onRemoved}
            />
          ))}
        </ul>
      )}
      {entering.event === null ? (
        <Select
          label={text('procedures.rest.choose')}
          value={null}
          onChange={entering.open}
          groups={[
            {
              title: road.title,
              options: all.map(({ id, name }) => ({
                value: id,
                label: name,
              })),
            },
          ]}
        />
      ) : (
        <RecordEvent procedure={procedure} entering={entering} />
      )}
    </section>
  );
}
