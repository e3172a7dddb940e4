import type { PrepPoints } from '../../bridge/use-prep-points.ts';
import { useText } from '../../i18n/text.tsx';

/** What must not happen, and the signs to stop or pause. */
export function PrepRules(props: { readonly prepared: PrepPoints }) {
  const text = useText();
  const { limits, stopSign, pauseSign } = props.prepared;
  const signs = [
    { name: text('notes.prep.stop'), sign: stopSign },
    { name: text('notes.prep.pause'), sign: pauseSign },
  ].filter(({ sign }) => sign !== '');
  return (
    <>
      {limits.length > 0 && (
        <section>
          <h3>{text('notes.prep.limits')}</h3>
          <ul>
            {limits.map((limit) => (
              <li key={limit.id} className="prep__limit">
                {limit.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {signs.length > 0 && (
        <section>
          <h3>{text('notes.prep.signs')}</h3>
          <dl>
            {signs.map(({ name, sign }) => (
              <div key={name} className="prep__sign">
                <dt>{name}</dt>
                <dd>{sign}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
