import { vault } from '../../../shared/features/vault/contract.ts';
import type { RefusedReason, VaultListing } from '../../../shared/features/vault/schema.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Door } from './door.tsx';
import { OlderVersion } from './older-version.tsx';
import { useOpening } from './use-opening.ts';
import { useTypedRecoveryKey } from './use-typed-recovery-key.ts';

/** Opens a vault with the recovery key from the sheet; which group holds a slip is said before anything is tried. */
export function RecoverScreen(props: {
  readonly vault: VaultListing;
  readonly onBack: () => void;
  /** Something is the matter with the files, which shows only once the key fits. */
  readonly onRefused: (reason: RefusedReason) => void;
}) {
  const text = useText();
  const ask = useAsk();
  const opening = useOpening(props.onRefused);
  const typed = useTypedRecoveryKey();

  const unlock = () =>
    void opening.attempt(() =>
      ask(vault.unlockWithRecoveryKey, { vaultId: props.vault.id, recoveryKey: typed.value }),
    );
  const submit = () => {
    if (!typed.check()) return false;
    unlock();
    return true;
  };
  return (
    <Door title={text('vault.recover.title')} label={props.vault.label}>
      <p className="door__words">{text('vault.recover.why')}</p>
      <Form
        label={text('vault.recover.title')}
        submitLabel={text(opening.isBusy ? 'vault.unlock.busy' : 'vault.recover.open')}
        onSubmit={submit}
        isBusy={opening.isBusy}
        mustWait={opening.mustWait}
        refusal={undefined}
        onCancel={props.onBack}
      >
        <TextArea
          label={text('vault.recover.key')}
          help={text('vault.recover.help')}
          error={typed.slip ?? opening.problem}
          value={typed.value}
          onChange={typed.type}
          autoFocus
        />
      </Form>
      {opening.isOlder && (
        <OlderVersion vaultId={props.vault.id} openedWith="recovery-key" onAccepted={unlock} />
      )}
      <p className="dim">{text('vault.recover.none')}</p>
    </Door>
  );
}
