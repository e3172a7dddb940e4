import { useText } from '../../i18n/text.tsx';
import { SecretField } from '../../ui/secret-field.tsx';

/** The passphrase the vault has now, asked before its keys change. */
export function PresentPassphrase(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const text = useText();
  return (
    <SecretField
      label={text('vault.keys.presentPassphrase')}
      showLabel={text('vault.passphrase.show')}
      hideLabel={text('vault.passphrase.hide')}
      value={props.value}
      onChange={props.onChange}
      autoFocus
    />
  );
}
