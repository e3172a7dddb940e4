import { useText } from '../../i18n/text.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import type { SecretDraft } from './use-secret.ts';

/** The passphrase the vault has now, asked before its keys change. */
export function PresentPassphrase(props: { readonly draft: SecretDraft }) {
  const text = useText();
  return (
    <SecretField
      label={text('vault.keys.presentPassphrase')}
      showLabel={text('vault.passphrase.show')}
      hideLabel={text('vault.passphrase.hide')}
      value={props.draft.value}
      onChange={props.draft.type}
      error={props.draft.error}
      autoFocus
    />
  );
}
