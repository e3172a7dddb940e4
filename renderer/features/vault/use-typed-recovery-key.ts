import { useState } from 'react';
import {
  RECOVERY_GROUPS,
  readRecoveryKey,
  recoveryGroups,
} from '../../../shared/features/vault/recovery-key-text.ts';
import { useText } from '../../i18n/text.tsx';

/** What a form knows of a recovery key that is typed over from the sheet. */
export interface TypedRecoveryKey {
  readonly value: string;
  /** The sentence that names the groups with a slip. */
  readonly slip: string | undefined;
  readonly type: (value: string) => void;
  /** Looks whether it can be a recovery key; if not, `slip` says where. */
  readonly check: () => boolean;
}

/** A recovery key that is being typed, empty at first; which group holds a slip is said before anything is tried. */
export function useTypedRecoveryKey(): TypedRecoveryKey {
  const text = useText();
  const [value, setValue] = useState('');
  const [slip, setSlip] = useState<string>();
  const slipIn = (typed: string) => {
    const read = readRecoveryKey(typed);
    if (read.ok) return undefined;
    const { wrongGroups } = read.error;
    const groups = recoveryGroups(typed).length;
    if (groups === 0) return text('app.form.required');
    return groups === RECOVERY_GROUPS && wrongGroups.length > 0
      ? text('vault.recover.slip', { groups: wrongGroups.join(', '), count: wrongGroups.length })
      : text('vault.recover.length', { typed: groups, groups: RECOVERY_GROUPS });
  };
  return {
    value,
    slip,
    type(next) {
      setValue(next);
      setSlip(undefined);
    },
    check() {
      const found = slipIn(value);
      setSlip(found);
      return found === undefined;
    },
  };
}
