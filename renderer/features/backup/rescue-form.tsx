import { type FormEvent, useState } from 'react';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { Secret } from '../../../shared/features/backup/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RestoredReport } from './restored-report.tsx';
import { SecretChoice } from './secret-choice.tsx';
import { useMustWait } from './use-must-wait.ts';

/** Saves what can still be read of a damaged vault into a new one. */
export function RescueForm(props: { readonly vaultId: VaultId; readonly onRescued: () => void }) {
  const { vaultId, onRescued } = props;
  const text = useText();
  const rescue = useCommandCall(backup.rescue);
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', text: '' });
  const mustWait = useMustWait(rescue.error?.refusal);
  if (rescue.data) return <RestoredReport restored={rescue.data} />;
  const isReady = secret.text !== '' && !rescue.isPending && !mustWait;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    rescue.mutate({ vaultId, secret }, { onSuccess: onRescued });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <SecretChoice secret={secret} onChange={setSecret} />
      {rescue.isError && <ErrorMessage refusal={rescue.error.refusal} about="this-computer" />}
      <div className="actions">
        <Button variant="go" isSubmit isDisabled={!isReady}>
          {text(rescue.isPending ? 'backup.rescue.busy' : 'backup.rescue.start')}
        </Button>
      </div>
    </form>
  );
}
