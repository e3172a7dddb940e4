import type { Secret } from '../../../shared/features/backup/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { SecretField } from '../../ui/secret-field.tsx';

/** With what a backup is opened: the passphrase, or the recovery key. */
export function SecretChoice(props: {
  readonly secret: Secret;
  readonly onChange: (secret: Secret) => void;
}) {
  const text = useText();
  const { secret, onChange } = props;
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
      <SecretField
        label={text(`backup.secret.${secret.kind}`)}
        showLabel={text('vault.passphrase.show')}
        hideLabel={text('vault.passphrase.hide')}
        value={secret.text}
        onChange={(typed) => onChange({ ...secret, text: typed })}
      />
    </>
  );
}
