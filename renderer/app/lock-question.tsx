import { useState } from 'react';
import { useLockNow, useLockQuestion } from '../bridge/locking.tsx';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { useKeepElsewhere } from './use-keep-elsewhere.ts';

/** Asked when somebody locks while not everything is saved: keep it elsewhere first, lock all the same, or stay. */
export function LockQuestion() {
  const { isAsked } = useLockQuestion();
  return isAsked && <Question />;
}

function Question() {
  const text = useText();
  const question = useLockQuestion();
  const lockNow = useLockNow();
  const { keep, refusal } = useKeepElsewhere();
  const [isBusy, setBusy] = useState(false);
  const keepAndLock = async () => {
    setBusy(true);
    if (await keep()) await lockNow();
    setBusy(false);
  };
  return (
    <Dialog title={text('vault.lockQuestion.title')} onClose={() => question.ask(false)}>
      <p>{text('vault.lockQuestion.body')}</p>
      {refusal && <ErrorMessage refusal={refusal} />}
      <div className="actions">
        <Button variant="go" autoFocus isDisabled={isBusy} onPress={() => void keepAndLock()}>
          {text('emergency-copies.strip.keep')}
        </Button>
        <Button isDisabled={isBusy} onPress={() => void lockNow()}>
          {text('vault.lockQuestion.lock')}
        </Button>
        <Button variant="plain" onPress={() => question.ask(false)}>
          {text('vault.lockQuestion.stay')}
        </Button>
      </div>
    </Dialog>
  );
}
