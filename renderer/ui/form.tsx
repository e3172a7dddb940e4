import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../i18n/refusal-text.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from './button.tsx';
import { ErrorMessage } from './error-message.tsx';

interface FormProps {
  /** What it is for; read aloud as the name of the form. */
  readonly label: string;
  readonly submitLabel: string;
  /** Sends it; `false`, at once or later, when a field is not right: the focus then goes to the first of those. */
  readonly onSubmit: () => boolean | Promise<boolean>;
  readonly onCancel?: () => void;
  readonly isBusy: boolean;
  /** It cannot be sent for a while, which the form says. */
  readonly mustWait?: boolean;
  /** Why it was not taken. What was typed stays. */
  readonly refusal: Refusal | undefined;
  readonly children: ReactNode;
}

/** Fields under each other, and the buttons that send or leave them. */
export function Form(props: FormProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [failedTries, setFailedTries] = useState(0);
  useEffect(() => {
    if (failedTries > 0) firstProblemIn(form.current)?.focus();
  }, [failedTries]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.isBusy || props.mustWait) return;
    const isSent = props.onSubmit();
    if (isSent instanceof Promise) void isSent.then(look);
    else look(isSent);
  };
  const look = (isRight: boolean) => {
    if (!isRight) setFailedTries((tries) => tries + 1);
  };
  return (
    <form ref={form} className="form" aria-label={props.label} onSubmit={submit} noValidate>
      {props.children}
      {props.refusal && <ErrorMessage refusal={props.refusal} />}
      <div className="actions">
        <Button variant="go" isSubmit isWaiting={props.mustWait ?? false}>
          {props.submitLabel}
        </Button>
        {props.onCancel && (
          <Button variant="plain" onPress={props.onCancel}>
            {text('app.dialog.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

function firstProblemIn(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button') ?? null;
}
