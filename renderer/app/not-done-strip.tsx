import { useNotDone } from '../bridge/not-done.tsx';
import { useRefusalText } from '../i18n/refusal-text.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { StatusStrip } from '../ui/status-strip.tsx';

/** Says that what was asked with one key or press was not done, and why. */
export function NotDoneStrip() {
  const text = useText();
  const refusalText = useRefusalText();
  const { refusal, tell } = useNotDone();
  if (refusal === null) return null;
  return (
    <StatusStrip action={<Button onPress={() => tell(null)}>{text('app.dialog.close')}</Button>}>
      {text('app.notDone')} {refusalText(refusal)}
    </StatusStrip>
  );
}
