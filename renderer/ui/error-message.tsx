import { type NothingTyped, type Refusal, useRefusalText } from '../i18n/refusal-text.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from './button.tsx';

/** What happened, what is safe and what to do now, with a way to try again where there is one. Read aloud at once. */
export function ErrorMessage(props: {
  readonly refusal: Refusal;
  /** What was being written, when no typed text was at stake. */
  readonly about?: NothingTyped;
  readonly onRetry?: () => void;
}) {
  const text = useText();
  const refusalText = useRefusalText();
  return (
    <div className="error" role="alert">
      <p>{refusalText(props.refusal, props.about)}</p>
      {props.onRetry && <Button onPress={props.onRetry}>{text('app.error.retry')}</Button>}
    </div>
  );
}
