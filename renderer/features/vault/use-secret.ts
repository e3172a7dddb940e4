import { useState } from 'react';
import { useText } from '../../i18n/text.tsx';

/** What a form knows of a secret that is asked. */
export interface SecretDraft {
  readonly value: string;
  /** The sentence under the field when it was sent empty. */
  readonly error: string | undefined;
  readonly type: (value: string) => void;
  /** Looks whether something was filled in. */
  readonly check: () => boolean;
}

/** A secret that must be filled in, empty at first. */
export function useSecret(): SecretDraft {
  const text = useText();
  const [value, setValue] = useState('');
  const [isMissing, setMissing] = useState(false);
  return {
    value,
    error: isMissing ? text('app.form.required') : undefined,
    type(next) {
      setValue(next);
      setMissing(false);
    },
    check() {
      setMissing(value === '');
      return value !== '';
    },
  };
}
