import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import {
  type PassphraseProblem,
  passphraseProblem,
} from '../../../shared/features/vault/passphrase-rules.ts';
import { MIN_PASSPHRASE_LENGTH, passphraseLength } from '../../../shared/features/vault/schema.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { SecretField } from '../../ui/secret-field.tsx';

/** What a form knows of a passphrase that is being chosen. */
export interface PassphraseDraft {
  readonly value: string;
  readonly problem: PassphraseProblem | undefined;
  readonly type: (value: string) => void;
  /** Looks whether it can be taken for a vault with this label; what is wrong then stands under the field. */
  readonly check: (label: string) => boolean;
}

/** A passphrase that is being chosen, empty at first. */
export function usePassphraseDraft(): PassphraseDraft {
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<PassphraseProblem>();
  return {
    value,
    problem,
    type(next) {
      setValue(next);
      setProblem(undefined);
    },
    check(label) {
      const found = passphraseProblem(value, label);
      setProblem(found);
      return found === undefined;
    },
  };
}

/** The field for a new passphrase, and the button that lets Naast make one of five words. */
export function PassphraseField(props: {
  readonly label: string;
  readonly draft: PassphraseDraft;
  /** What an empty field means, where it may stay empty. */
  readonly emptyHelp?: string;
  readonly autoFocus?: boolean;
}) {
  const { draft } = props;
  const text = useText();
  const ask = useAsk();
  const [made, setMade] = useState<string>();
  const missing = Math.max(0, MIN_PASSPHRASE_LENGTH - passphraseLength(draft.value));
  const help =
    draft.value === '' && props.emptyHelp !== undefined
      ? props.emptyHelp
      : text('vault.setup.missing', { missing });
  const make = async () => {
    const answer = await ask(vault.suggestPassphrase, {});
    if (!answer.ok) return;
    setMade(answer.value.passphrase);
    draft.type(answer.value.passphrase);
  };
  return (
    <div className="passphrase">
      <SecretField
        label={props.label}
        help={help}
        error={draft.problem && text(`vault.passphrase.${draft.problem}`)}
        showLabel={text('vault.passphrase.show')}
        hideLabel={text('vault.passphrase.hide')}
        value={draft.value}
        onChange={draft.type}
        autoFocus={props.autoFocus ?? false}
      />
      <div className="actions">
        <Button variant="plain" onPress={() => void make()}>
          {text(made === undefined ? 'vault.passphrase.make' : 'vault.passphrase.makeOther')}
        </Button>
      </div>
      {made !== undefined && made === draft.value && (
        <div role="status">
          <p className="made-passphrase">{made}</p>
          <p className="dim">{text('vault.passphrase.made')}</p>
        </div>
      )}
    </div>
  );
}
