import { backup } from '../../../shared/features/backup/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** The way from Instellingen to the page of backups, with the weekly reminder beside it. */
export function BackupLink() {
  const text = useText();
  const navigate = useNavigate();
  const isDue = useQueryCall(backup.overview, {}).data?.isKeepingElsewhereDue ?? false;
  return (
    <section className="form" aria-labelledby="backups">
      <h2 id="backups">{text('backup.title')}</h2>
      {isDue && <p>{text('backup.state.keepDue')}</p>}
      <div className="actions">
        <Button onPress={() => navigate({ name: 'backups' })}>{text('backup.open')}</Button>
      </div>
    </section>
  );
}
