import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { CheckRecoveryKey } from './check-recovery-key.tsx';
import { RenewKey } from './renew-key.tsx';
import { ReplaceRecoveryKey } from './replace-recovery-key.tsx';

const works = ['passphrase', 'check', 'recoveryKey', 'renew'] as const;
type Work = (typeof works)[number];

/** What the owner of the vault can do with its keys: one at a time, each with what it is for. */
export function KeysScreen() {
  const text = useText();
  const navigate = useNavigate();
  const status = useQueryCall(vault.status, {}).data;
  const [doing, setDoing] = useState<Work>();
  const [done, setDone] = useState<Work>();
  /** The button that began what is over now: it gets the focus back. */
  const [left, setLeft] = useState<Work>();
  const label = status?.kind === 'open' ? status.vault.label : '';
  const start = (work: Work) => {
    setDone(undefined);
    setDoing(work);
  };
  const leave = () => {
    setLeft(doing);
    setDoing(undefined);
  };
  const finish = () => {
    setDone(doing);
    leave();
  };
  return (
    <div className="page form">
      <PageTitle>{text('vault.keys.title')}</PageTitle>
      <p className="dim">{text('vault.refused.which', { label })}</p>
      <div role="status" className="keys-done">
        {done && <Done work={done} />}
      </div>
      {doing === 'passphrase' && (
        <ChangePassphrase label={label} onDone={finish} onCancel={leave} />
      )}
      {doing === 'check' && <CheckRecoveryKey onDone={finish} onCancel={leave} />}
      {doing === 'recoveryKey' && <ReplaceRecoveryKey onDone={finish} onCancel={leave} />}
      {doing === 'renew' && <RenewKey label={label} onDone={finish} onCancel={leave} />}
      {doing === undefined &&
        works.map((work) => (
          <section key={work} className="stage">
            <h2>{text(`vault.keys.${work}`)}</h2>
            <p>{text(`vault.keys.${work}.for`)}</p>
            <div className="actions">
              <Button onPress={() => start(work)} autoFocus={left === work}>
                {text(`vault.keys.${work}.start`)}
              </Button>
            </div>
          </section>
        ))}
      <p>
        <TextLink onGo={() => navigate({ name: 'settings' })}>{text('vault.links.back')}</TextLink>
      </p>
    </div>
  );
}

/** What counts from now on, and what that means for the backups that are there. */
function Done(props: { readonly work: Work }) {
  const text = useText();
  const navigate = useNavigate();
  const day = useDateWords().inFull(useToday());
  return (
    <>
      <p>{text(`vault.keys.${props.work}.done`, { day })}</p>
      {props.work === 'passphrase' && (
        <>
          <p>{text('vault.keys.oldBackups', { when: 'now' })}</p>
          <p>
            <TextLink onGo={() => navigate({ name: 'backups' })}>{text('backup.open')}</TextLink>
          </p>
        </>
      )}
    </>
  );
}
