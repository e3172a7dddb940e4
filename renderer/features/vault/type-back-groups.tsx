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
  /** What is not right, by the number of the group; a group that is being typed again is right for now. */
  const [wrong, setWrong] = useState<ReadonlyMap<number, 'missing' | 'wrong'>>(new Map());

  const type = (index: number, number: number, value: string) => {
    setTyped(typed.with(index, value));
    setWrong(new Map([...wrong].filter(([group]) => group !== number)));
  };
  const submit = async () => {
    const missing = props.askedGroups.filter((_, index) => typed[index]?.trim() === '');
    setWrong(new Map(missing.map((number) => [number, 'missing'])));
    if (missing.length > 0) return false;
    try {
      const { wrongGroups } = await confirm.mutateAsync({ groups: [...typed] });
      setWrong(new Map(wrongGroups.map((number) => [number, 'wrong'])));
      if (wrongGroups.length === 0) props.onDone();
      return wrongGroups.length === 0;
    } catch {
      // A refusal; the form says it.
      return true;
    }
  };
  const problemOf = (number: number) => {
    const problem = wrong.get(number);
    if (problem === undefined) return undefined;
    return problem === 'missing'
      ? text('app.form.required')
      : text('vault.typeBack.wrong', { number });
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
            onChange={(value) => type(index, number, value)}
            error={problemOf(number)}
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
