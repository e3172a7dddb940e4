import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Door } from './door.tsx';

/** Shows the recovery key, once, large enough to copy by hand; goes on when the person says it is kept. */
export function KeepRecoveryKey(props: {
  readonly recoveryKey: string;
  readonly onDone: () => void;
}) {
  const text = useText();
  const save = useCommandCall(vault.saveRecoveryKey);
  const [isKept, setKept] = useState(false);
  const savedAs = save.data?.savedAs;
  return (
    <Door title={text('vault.recovery.title')}>
      <p className="door__words">{text('vault.recovery.why')}</p>
      <p className="recovery-key">
        {groupsOf(props.recoveryKey).map(({ at, letters }) => (
          <span key={at}>{letters}</span>
        ))}
      </p>
      <div className="actions">
        <Button onPress={() => save.mutate({ recoveryKey: props.recoveryKey })}>
          {text('vault.recovery.save')}
        </Button>
        {savedAs && <p role="status">{text('vault.recovery.saved', { path: savedAs })}</p>}
      </div>
      {save.isError && <ErrorMessage refusal={save.error.refusal} />}
      <p className="dim">{text('vault.recovery.where')}</p>
      <Checkbox isSelected={isKept} onChange={setKept}>
        {text('vault.recovery.kept')}
      </Checkbox>
      <div className="actions">
        <Button variant="go" isDisabled={!isKept} onPress={props.onDone}>
          {text('vault.recovery.goOn')}
        </Button>
      </div>
    </Door>
  );
}

/** The key in the groups in which it is written; the dash stays with the group before it. */
function groupsOf(key: string): readonly { readonly at: number; readonly letters: string }[] {
  return [...key.matchAll(/[^-\s]+-?/g)].map((found) => ({ at: found.index, letters: found[0] }));
}
