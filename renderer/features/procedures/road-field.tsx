import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import type { RoadId } from '../../../shared/features/procedures/procedure.ts';
import { useText } from '../../i18n/text.tsx';
import { Select } from '../../ui/select.tsx';

const groups = {
  disagree: [
    'bezwaar',
    'bezwaar_wlz',
    'bezwaar_ziektewet',
    'bezwaar_wia',
    'zvw',
    'te_laat',
    'klacht',
  ],
  ask: ['wmo', 'jeugd', 'wlz', 'participatie', 'inburgering', 'schuldhulp'],
  further: [
    'voorlopige_voorziening',
    'beroep',
    'hoger_beroep',
    'ombudsman',
    'verblijf',
    'familierecht',
  ],
} as const satisfies Readonly<Record<string, readonly RoadId[]>>;

/** The kind of procedure, those that begin most often first. */
export function RoadField(props: {
  readonly value: RoadId | null;
  readonly onChange: (road: RoadId) => void;
  readonly error: string | undefined;
}) {
  const text = useText();
  const group = (name: keyof typeof groups) => ({
    title: text(`procedures.start.group.${name}`),
    options: groups[name].map((id: RoadId) => ({ value: id, label: roads[id].title })),
  });
  return (
    <Select
      label={text('procedures.start.road')}
      value={props.value}
      onChange={props.onChange}
      groups={[group('disagree'), group('ask'), group('further')]}
      error={props.error}
      autoFocus
    />
  );
}
