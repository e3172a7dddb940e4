import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import { recoveryGroups } from '../../../shared/features/vault/recovery-key-text.ts';
import type { ShownRecoveryKey } from '../../../shared/features/vault/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RecoveryPaper } from './recovery-paper.tsx';
import { Stage, type StagePlace } from './stage.tsx';
import { TypeBackGroups } from './type-back-groups.tsx';

interface KeepRecoveryKeyProps {
  readonly place: StagePlace;
  readonly shown: ShownRecoveryKey;
  /** Two groups were typed back right: the key counts. */
  readonly onDone: () => void;
  /** The vault has a recovery key, which counts until this one was typed back: leaves it at that one. */
  readonly onKeepOld?: () => void;
}

/** Shows the recovery key once, to be printed, saved or copied by hand; then asks two groups of it back. */
export function KeepRecoveryKey(props: KeepRecoveryKeyProps) {
  const { recoveryKey } = props.shown;
  const text = useText();
  const save = useCommandCall(vault.saveRecoveryKey);
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <TypeBackGroups
        place={props.place}
        askedGroups={props.shown.askedGroups}
        onBack={() => setAsking(false)}
        {...(props.onKeepOld && { onKeepOld: props.onKeepOld })}
        onDone={props.onDone}
      />
    );
  }
  const savedAs = save.data?.savedAs;
  return (
    <Stage place={props.place} title={text('vault.recovery.title')}>
      <p className="door__words">
        {text(props.onKeepOld ? 'vault.recovery.whyNew' : 'vault.recovery.why')}
      </p>
      <ol className="recovery-key" aria-label={text('vault.recovery.key')}>
        {recoveryGroups(recoveryKey).map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      <div className="actions">
        <Button onPress={() => window.print()}>{text('vault.recovery.print')}</Button>
        <Button onPress={() => save.mutate({ recoveryKey })}>{text('vault.recovery.save')}</Button>
        {savedAs && <p role="status">{text('vault.recovery.saved', { path: savedAs })}</p>}
      </div>
      {save.isError && <ErrorMessage refusal={save.error.refusal} about="chosen-place" />}
      <p className="dim">{text('vault.recovery.where')}</p>
      <div className="actions">
        <Button variant="go" onPress={() => setAsking(true)}>
          {text('vault.recovery.goOn')}
        </Button>
        {props.onKeepOld && (
          <Button variant="plain" onPress={props.onKeepOld}>
            {text('vault.recovery.keepOld')}
          </Button>
        )}
      </div>
      <RecoveryPaper recoveryKey={recoveryKey} />
    </Stage>
  );
}
