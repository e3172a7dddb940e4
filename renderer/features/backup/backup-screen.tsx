import { backup } from '../../../shared/features/backup/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { BackupList } from './backup-list.tsx';
import { BackupState } from './backup-state.tsx';
import { DamageFound } from './damage-found.tsx';
import { RestoreForm } from './restore-form.tsx';
import { SetAsideList } from './set-aside-list.tsx';
import { WhenLaptopGoes } from './when-laptop-goes.tsx';

/** Back-ups: what exists, when it was last proven, what was kept elsewhere, and how to put one back. */
export function BackupScreen() {
  const text = useText();
  const overview = useQueryCall(backup.overview, {});
  const status = useQueryCall(vault.status, {});
  const check = useCommandCall(backup.checkNow);
  const keep = useCommandCall(backup.keepElsewhere);
  const tried = useCommandCall(backup.tryRestore);
  const open = status.data?.kind === 'open' ? status.data.vault : undefined;
  const refused = check.error ?? tried.error;
  const isBusy = check.isPending || keep.isPending || tried.isPending;
  const last = isBusy
    ? undefined
    : tried.data
      ? (`backup.trial.${tried.data.faults.length === 0 ? 'good' : 'bad'}` as const)
      : check.data && (`backup.check.${check.data.faults.length === 0 ? 'good' : 'bad'}` as const);
  const kept = isBusy ? undefined : keep.data;
  /** Only the result of what was asked last stays. */
  const start = (call: typeof check | typeof keep | typeof tried) => {
    for (const other of [check, keep, tried]) other.reset();
    call.mutate({});
  };
  return (
    <div className="page form">
      <PageTitle>{text('backup.title')}</PageTitle>
      <p>{text('backup.intro')}</p>
      {open?.readOnly === 'damaged' && <DamageFound />}
      {overview.data && <BackupState overview={overview.data} mayKeep={open?.readOnly === null} />}
      {open?.readOnly === null && (
        <div className="actions">
          <Button onPress={() => start(keep)} isDisabled={isBusy}>
            {text('backup.keep.start')}
          </Button>
          <Button onPress={() => start(check)} isDisabled={isBusy}>
            {text('backup.check.start')}
          </Button>
          <Button onPress={() => start(tried)} isDisabled={isBusy}>
            {text('backup.trial.start')}
          </Button>
        </div>
      )}
      {open?.readOnly === null && (
        <div className="dim">
          <p>{text('backup.check.help')}</p>
          <p>{text('backup.trial.help')}</p>
        </div>
      )}
      <p role="status">
        {isBusy && text('backup.busy')}
        {last && text(last)}
        {kept?.savedAs && text('backup.keep.saved', { path: kept.savedAs })}
        {kept?.isOnSameDisk && ` ${text('backup.keep.sameDisk')}`}
      </p>
      {keep.error && <ErrorMessage refusal={keep.error.refusal} about="chosen-place" />}
      {refused && <ErrorMessage refusal={refused.refusal} about="this-computer" />}
      {overview.data && <BackupList {...overview.data} />}
      {overview.data && <SetAsideList vaults={overview.data.setAside} />}
      <section className="form" aria-labelledby="restore">
        <h2 id="restore">{text('backup.restore.title')}</h2>
        <p>{text('backup.restore.safe')}</p>
        {open && overview.data && <RestoreForm vaultId={open.id} stored={overview.data.backups} />}
      </section>
      <WhenLaptopGoes />
    </div>
  );
}
