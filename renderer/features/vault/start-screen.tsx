import { type ReactNode, useState } from 'react';
import type { RefusedReason, VaultListing } from '../../../shared/features/vault/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { RecoverScreen } from './recover-screen.tsx';
import { RefusedScreen } from './refused-screen.tsx';
import { SetupScreen } from './setup-screen.tsx';
import { UnlockScreen } from './unlock-screen.tsx';
import { VaultChoice } from './vault-choice.tsx';

interface StartScreenProps {
  readonly vaults: readonly VaultListing[];
  /** A vault is about to be made: it will be open before its key has been kept. */
  readonly onSetupStarted: () => void;
  /** It was not made. */
  readonly onSetupStopped: () => void;
  /** It was made and its recovery key kept; the app may appear. */
  readonly onSetupDone: () => void;
  /** Putting a backup back: of this vault, or of none that is here. */
  readonly renderRestore: (about: {
    readonly vaultId?: VaultId;
    readonly onBack: () => void;
  }) => ReactNode;
  /** Looks at the disk again. */
  readonly onRetry: () => void;
}

/** What stands before the app: which vault, and what is needed to open it. */
export function StartScreen(props: StartScreenProps) {
  const { vaults } = props;
  const [isMaking, setMaking] = useState(false);
  const [chosenId, setChosenId] = useState<VaultId>();
  const [restoring, setRestoring] = useState<{ readonly vaultId?: VaultId }>();
  const [isForgotten, setForgotten] = useState(false);
  const [found, setFound] = useState<RefusedReason>();
  const chosen = vaults.find(({ id }) => id === chosenId) ?? onlyOne(vaults);

  if (restoring) {
    const onBack = () => {
      setRestoring(undefined);
      setFound(undefined);
      props.onRetry();
    };
    return props.renderRestore({ ...restoring, onBack });
  }
  if (isMaking || vaults.length === 0) {
    return (
      <SetupScreen
        onStarted={() => {
          setMaking(true);
          props.onSetupStarted();
        }}
        onStopped={props.onSetupStopped}
        onRestore={() => setRestoring({})}
        onDone={props.onSetupDone}
        {...(vaults.length > 0 && { onCancel: () => setMaking(false) })}
      />
    );
  }
  if (!chosen) {
    return <VaultChoice vaults={vaults} onChosen={setChosenId} onMake={() => setMaking(true)} />;
  }
  const look = () => {
    setFound(undefined);
    props.onRetry();
  };
  const onRestore = () => setRestoring({ vaultId: chosen.id });
  const waysElsewhere = (restore?: () => void) => (
    <Elsewhere
      onOther={
        vaults.length > 1
          ? () => {
              setFound(undefined);
              setChosenId(undefined);
            }
          : undefined
      }
      onMake={() => setMaking(true)}
      onRestore={restore}
    />
  );
  const reason = chosen.state.kind === 'refused' ? chosen.state.reason : found;
  if (reason) {
    return (
      <RefusedScreen
        vault={chosen}
        reason={reason}
        onRetry={look}
        onRestore={onRestore}
        elsewhere={waysElsewhere()}
      />
    );
  }
  if (isForgotten) {
    return <RecoverScreen vault={chosen} onBack={() => setForgotten(false)} onRefused={setFound} />;
  }
  return (
    <UnlockScreen
      key={chosen.id}
      vault={chosen}
      onForgotten={() => setForgotten(true)}
      onRefused={setFound}
      elsewhere={waysElsewhere(onRestore)}
    />
  );
}

/** The ways to another vault than this one: for a computer that several supporters use. */
function Elsewhere(props: {
  readonly onOther: (() => void) | undefined;
  readonly onMake: () => void;
  /** Left out where the screen itself offers it. */
  readonly onRestore: (() => void) | undefined;
}) {
  const text = useText();
  return (
    <div className="door__elsewhere">
      {props.onOther && (
        <Button variant="plain" onPress={props.onOther}>
          {text('vault.choice.other')}
        </Button>
      )}
      <Button variant="plain" onPress={props.onMake}>
        {text('vault.choice.make')}
      </Button>
      {props.onRestore && (
        <Button variant="plain" onPress={props.onRestore}>
          {text('backup.restore.title')}
        </Button>
      )}
    </div>
  );
}

function onlyOne(vaults: readonly VaultListing[]): VaultListing | undefined {
  return vaults.length === 1 ? vaults[0] : undefined;
}
