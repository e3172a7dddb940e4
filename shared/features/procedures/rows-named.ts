import { roads } from './data/roads/index.ts';

/** The terms that are asked for by name where no road names them: the engine on the command line, the letters and the sheet of
 * a decision. */
const namedElsewhere = [
  'bezwaar_per_post_ontvangst',
  'beslissing_op_bezwaar_met_commissie',
  'bezwaar_belasting',
];

/** Every row of the law that a road names: in its law, its dates or its words. */
export function rowsNamed(): string[] {
  const named = Object.values(roads).flatMap(({ steps }) =>
    steps.flatMap(({ law, dates, text, ifMissed, supporter, refer }) => [
      ...law,
      ...dates.flatMap((date) => ('term' in date && date.term !== undefined ? date.term : [])),
      ...[text, ifMissed, supporter, refer].flatMap((words) =>
        [...words.matchAll(/\{([a-z0-9_]+)\}/g)].map(([, id = '']) => id),
      ),
    ]),
  );
  return [...new Set([...named, ...namedElsewhere])].sort();
}
