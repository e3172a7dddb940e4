import type { BackupOverview, DiaryLine } from '../../../shared/features/backup/schema.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

/** When backups were last proven, tried and kept elsewhere; each line says so too when it never was. */
export function BackupState(props: {
  readonly overview: BackupOverview;
  /** Whether one can be made now: else nobody is asked to. */
  readonly mayKeep: boolean;
}) {
  const { overview, mayKeep } = props;
  const text = useText();
  const { momentInFull } = useDateWords();
  const when = (line: DiaryLine) => momentInFull(line.at);
  const { proven, trialRestored, keptElsewhere } = overview;
  const outcome = trialRestored && trialRestored.faults.length === 0 ? 'good' : 'bad';
  return (
    <ul>
      <li>
        {proven
          ? text('backup.state.proven', { when: when(proven) })
          : text('backup.state.neverProven')}
      </li>
      <li>
        {trialRestored
          ? text('backup.state.tried', { when: when(trialRestored), outcome })
          : text('backup.state.neverTried')}
      </li>
      <li>
        {keptElsewhere
          ? text('backup.state.kept', {
              when: when(keptElsewhere),
              place: keptElsewhere.backup ?? '',
            })
          : text('backup.state.neverKept')}
      </li>
      {mayKeep && overview.isKeepingElsewhereDue && <li>{text('backup.state.keepDue')}</li>}
    </ul>
  );
}
