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
import { RenewKey } from './renew-key.tsx';
import { ReplaceRecoveryKey } from './replace-recovery-key.tsx';

const changes = ['passphrase', 'recoveryKey', 'renew'] as const;
type Change = (typeof changes)[number];

/** What the owner of the vault can do with its keys: one at a time, each with what it is for. */
export function KeysScreen() {
  const text = useText();
  const navigate = useNavigate();
  const status = useQueryCall(vault.status, {}).data;
  const day = useDateWords().inFull(useToday());
  const [doing, setDoing] = useState<Change>();
  const [done, setDone] = useState<Change>();
  const label = status?.kind === 'open' ? status.vault.label : '';
  const finish = (change: Change) => () => {
    setDoing(undefined);
    setDone(change);
  };
  const cancel = () => setDoing(undefined);
  return (
    <div className="page form">
      <PageTitle>{text('vault.keys.title')}</PageTitle>
      <p className="dim">{text('vault.refused.which', { label })}</p>
      {doing === 'passphrase' && (
        <ChangePassphrase label={label} onDone={finish('passphrase')} onCancel={cancel} />
      )}
      {doing === 'recoveryKey' && (
        <ReplaceRecoveryKey onDone={finish('recoveryKey')} onCancel={cancel} />
      )}
      {doing === 'renew' && <RenewKey label={label} onDone={finish('renew')} onCancel={cancel} />}
      {doing === undefined &&
        changes.map((change) => (
          <section key={change} className="stage">
            <h2>{text(`vault.keys.${change}`)}</h2>
            <p>{text(`vault.keys.${change}.for`)}</p>
            {done === change && <p role="status">{text(`vault.keys.${change}.done`, { day })}</p>}
            <div className="actions">
              <Button
                onPress={() => {
                  setDone(undefined);
                  setDoing(change);
                }}
              >
                {text(`vault.keys.${change}.start`)}
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
