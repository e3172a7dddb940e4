import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { ShownRecoveryKey } from '../../../shared/features/vault/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Stage, type StagePlace } from './stage.tsx';

interface TypeBackGroupsProps {
  readonly place: StagePlace;
  readonly askedGroups: ShownRecoveryKey['askedGroups'];
  readonly onBack: () => void;
  readonly onDone: () => void;
  /** Leaves it at the recovery key that the vault has. */
  readonly onKeepOld?: () => void;
}

/** Two groups of the recovery key, read from the paper: so that one knows the key is on it. */
export function TypeBackGroups(props: TypeBackGroupsProps) {
  const text = useText();
  const confirm = useCommandCall(vault.confirmRecoveryKey);
  const [typed, setTyped] = useState<readonly string[]>(['', '']);
  const wrong = confirm.data?.wrongGroups ?? [];

  const submit = () => {
    if (typed.some((group) => group.trim() === '')) return false;
    confirm.mutate(
      { groups: [...typed] },
      { onSuccess: ({ wrongGroups }) => wrongGroups.length === 0 && props.onDone() },
    );
    return true;
  };
  return (
    <Stage place={props.place} title={text('vault.typeBack.title')}>
      <p className="door__words">{text('vault.typeBack.why')}</p>
      <Form
        label={text('vault.typeBack.title')}
        submitLabel={text('vault.typeBack.check')}
        onSubmit={submit}
        isBusy={confirm.isPending}
        refusal={confirm.error?.refusal}
      >
        {props.askedGroups.map((number, index) => (
          <TextField
            key={number}
            className="field--group"
            label={text('vault.typeBack.group', { number })}
            value={typed[index] ?? ''}
            onChange={(value) => setTyped(typed.with(index, value))}
            error={wrong.includes(number) ? text('vault.typeBack.wrong', { number }) : undefined}
            autoFocus={index === 0}
          />
        ))}
      </Form>
      <div className="actions">
        <Button variant="plain" onPress={props.onBack}>
          {text('vault.typeBack.back')}
        </Button>
        {props.onKeepOld && (
          <Button variant="plain" onPress={props.onKeepOld}>
            {text('vault.recovery.keepOld')}
          </Button>
        )}
      </div>
    </Stage>
  );
}
