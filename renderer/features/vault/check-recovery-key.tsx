import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Stage } from './stage.tsx';
import { useTypedRecoveryKey } from './use-typed-recovery-key.ts';

interface CheckRecoveryKeyProps {
  /** It fits. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Whether the sheet that was kept still opens this vault; nothing changes. */
export function CheckRecoveryKey(props: CheckRecoveryKeyProps) {
  const text = useText();
  const check = useCommandCall(vault.checkRecoveryKey);
  const typed = useTypedRecoveryKey();
  const [isMisfit, setMisfit] = useState(false);

  const submit = async () => {
    if (!typed.check()) return false;
    try {
      const { fits } = await check.mutateAsync({ recoveryKey: typed.value });
      setMisfit(!fits);
      if (fits) props.onDone();
      return fits;
    } catch {
      // A refusal; the form says it.
      return true;
    }
  };
  return (
    <Stage place="page" title={text('vault.keys.check')}>
      <p>{text('vault.keys.check.for')}</p>
      <Form
        label={text('vault.keys.check')}
        submitLabel={text('vault.typeBack.check')}
        onSubmit={submit}
        isBusy={check.isPending}
        refusal={check.error?.refusal}
        onCancel={props.onCancel}
      >
        <TextArea
          label={text('vault.recover.key')}
          help={text('vault.recover.help')}
          error={typed.slip ?? (isMisfit ? text('vault.keys.check.misfit') : undefined)}
          value={typed.value}
          onChange={(value) => {
            typed.type(value);
            setMisfit(false);
          }}
          autoFocus
        />
      </Form>
    </Stage>
  );
}
