import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import {
  RECOVERY_GROUPS,
  readRecoveryKey,
  recoveryGroups,
} from '../../../shared/features/vault/recovery-key-text.ts';
import { RefusedReason, type VaultListing } from '../../../shared/features/vault/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Door } from './door.tsx';

/** Opens a vault with the recovery key from the sheet; which group holds a slip is said before anything is tried. */
export function RecoverScreen(props: {
  readonly vault: VaultListing;
  readonly onBack: () => void;
  /** Something is the matter with the files, which shows only once the key fits. */
  readonly onRefused: (reason: RefusedReason) => void;
}) {
  const text = useText();
  const unlock = useCommandCall(vault.unlockWithRecoveryKey);
  const [typed, setTyped] = useState('');
  const [slip, setSlip] = useState<string>();

  const submit = () => {
    const read = readRecoveryKey(typed);
    if (!read.ok) {
      const { wrongGroups } = read.error;
      const typedGroups = recoveryGroups(typed).length;
      setSlip(
        typedGroups === RECOVERY_GROUPS && wrongGroups.length > 0
          ? text('vault.recover.slip', {
              groups: wrongGroups.join(', '),
              count: wrongGroups.length,
            })
          : text('vault.recover.length', { typed: typedGroups, groups: RECOVERY_GROUPS }),
      );
      return false;
    }
    unlock.mutate(
      { vaultId: props.vault.id, recoveryKey: typed },
      {
        onError({ refusal }) {
          const reason = RefusedReason.safeParse(refusal.code);
          if (reason.success) props.onRefused(reason.data);
        },
      },
    );
    return true;
  };
  return (
    <Door title={text('vault.recover.title')} label={props.vault.label}>
      <p className="door__words">{text('vault.recover.why')}</p>
      <Form
        label={text('vault.recover.title')}
        submitLabel={text(unlock.isPending ? 'vault.unlock.busy' : 'vault.recover.open')}
        onSubmit={submit}
        isBusy={unlock.isPending}
        refusal={unlock.error?.refusal}
        onCancel={props.onBack}
      >
        <TextArea
          label={text('vault.recover.key')}
          help={text('vault.recover.help')}
          error={slip}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setSlip(undefined);
          }}
          autoFocus
        />
      </Form>
      <p className="dim">{text('vault.recover.none')}</p>
    </Door>
  );
}
