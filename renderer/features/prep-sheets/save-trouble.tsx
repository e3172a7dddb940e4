import type { Refusal } from '../../../shared/contract/errors.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { StatusStrip } from '../../ui/status-strip.tsx';

/** Stands there for as long as what was typed is not saved: what is safe and what to do. */
export function SaveTrouble(props: { readonly refusal: Refusal; readonly onRetry: () => void }) {
  const text = useText();
  const refusalText = useRefusalText();
  return (
    <StatusStrip action={<Button onPress={props.onRetry}>{text('app.error.retry')}</Button>}>
      {refusalText(props.refusal)}
    </StatusStrip>
  );
}
