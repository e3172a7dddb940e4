import { useState } from 'react';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import type { ProcedureView } from '../../../shared/features/procedures/road-state-schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Select } from '../../ui/select.tsx';
import { HappenedLine } from './happened-line.tsx';
import { RecordEvent } from './record-event.tsx';

/** Everything else that can happen on the road, and what happened that belongs to no step. */
export function OtherEvents({ view }: { readonly view: ProcedureView }) {
  const text = useText();
  const [entering, setEntering] = useState<string | null>(null);
  const { procedure, events, road } = view;
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
            <HappenedLine key={event.id} procedure={procedure} event={event} />
          ))}
        </ul>
      )}
      {entering === null ? (
        <Select
          label={text('procedures.rest.choose')}
          value={null}
          onChange={setEntering}
          groups={[
            {
              title: road.title,
              options: roads[procedure.road].events.map(({ id, name }) => ({
                value: id,
                label: name,
              })),
            },
          ]}
        />
      ) : (
        <RecordEvent procedure={procedure} event={entering} onDone={() => setEntering(null)} />
      )}
    </section>
  );
}
