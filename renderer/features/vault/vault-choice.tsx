import type { VaultListing } from '../../../shared/features/vault/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Door } from './door.tsx';
import { LastLockLine } from './last-lock.tsx';

interface VaultChoiceProps {
  readonly vaults: readonly VaultListing[];
  readonly onChosen: (id: VaultId) => void;
  readonly onMake: () => void;
}

/** Whose vault is it? Each is known by its label and nothing else. */
export function VaultChoice(props: VaultChoiceProps) {
  const text = useText();
  return (
    <Door title={text('vault.choice.title')}>
      <LastLockLine />
      <ul className="vault-choice">
        {props.vaults.map((vault) => (
          <li key={vault.id}>
            <Button onPress={() => props.onChosen(vault.id)}>
              {vault.label ?? text('vault.choice.nameless')}
            </Button>
            {vault.state.kind === 'refused' && (
              <span className="dim">{text('vault.choice.needsLook')}</span>
            )}
          </li>
        ))}
      </ul>
      <div className="door__elsewhere">
        <Button variant="plain" onPress={props.onMake}>
          {text('vault.choice.make')}
        </Button>
      </div>
    </Door>
  );
}
