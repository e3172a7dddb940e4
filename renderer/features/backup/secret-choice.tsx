import type { Secret } from '../../../shared/features/backup/schema.ts';
import {
  RECOVERY_GROUPS,
  readRecoveryKey,
  recoveryGroups,
} from '../../../shared/features/vault/recovery-key-text.ts';
import { useText } from '../../i18n/text.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** With what a backup is opened: the passphrase, or the recovery key. */
export function SecretChoice(props: {
  readonly secret: Secret;
  readonly onChange: (secret: Secret) => void;
}) {
  const text = useText();
  const { secret, onChange } = props;

  /** Which groups hold a slip, once all have been typed. */
  const slipIn = (typed: string) => {
    const read = readRecoveryKey(typed);
    if (read.ok || recoveryGroups(typed).length < RECOVERY_GROUPS) return undefined;
    const { wrongGroups } = read.error;
    if (wrongGroups.length === 0) return undefined;
    return text('vault.recover.slip', {
      groups: wrongGroups.join(', '),
      count: wrongGroups.length,
    });
  };
  return (
    <>
      <RadioChoice
        label={text('backup.secret.label')}
        value={secret.kind}
        onChange={(kind) => onChange({ kind, text: '' })}
        options={[
          { value: 'passphrase', label: text('backup.secret.passphrase') },
          { value: 'recovery-key', label: text('backup.secret.recovery-key') },
        ]}
      />
      {secret.kind === 'passphrase' ? (
        <SecretField
          label={text('backup.secret.passphrase')}
          showLabel={text('vault.passphrase.show')}
          hideLabel={text('vault.passphrase.hide')}
          value={secret.text}
          onChange={(typed) => onChange({ ...secret, text: typed })}
        />
      ) : (
        <TextArea
          label={text('vault.recover.key')}
          help={text('vault.recover.help')}
          error={slipIn(secret.text)}
          value={secret.text}
          onChange={(typed) => onChange({ ...secret, text: typed })}
        />
      )}
    </>
  );
}
