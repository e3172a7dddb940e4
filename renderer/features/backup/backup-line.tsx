import { backup } from '../../../shared/features/backup/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** One quiet line on Vandaag when no good backup was made for days, or none kept elsewhere for a week; nothing otherwise. */
export function BackupLine() {
  const text = useText();
  const navigate = useNavigate();
  const overview = useQueryCall(backup.overview, {}).data;
  if (!overview) return null;
  const { daysWithout, isKeepingElsewhereDue } = overview;
  if (daysWithout === null && !isKeepingElsewhereDue) return null;
  return (
    <p className="page__actions">
      <TextLink onGo={() => navigate({ name: 'backups' })}>
        {daysWithout === null
          ? text('backup.line.keep')
          : text('backup.line.none', { days: daysWithout })}
      </TextLink>
    </p>
  );
}
