import type { BackupListing } from '../../../shared/features/backup/schema.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

/** The backups on this computer, newest first, and the folder they are in. */
export function BackupList(props: {
  readonly folder: string;
  readonly backups: readonly BackupListing[];
}) {
  const text = useText();
  const { momentInFull } = useDateWords();
  return (
    <section aria-labelledby="here">
      <h2 id="here">{text('backup.list.title')}</h2>
      {props.backups.length === 0 && <p>{text('backup.list.none')}</p>}
      <ul>
        {props.backups.map(({ name, writtenAt, isProven }) => (
          <li key={name}>
            {text(isProven ? 'backup.list.proven' : 'backup.list.unproven', {
              when: momentInFull(writtenAt),
            })}
          </li>
        ))}
      </ul>
      <p className="dim">{text('backup.list.kept', { folder: props.folder })}</p>
    </section>
  );
}
