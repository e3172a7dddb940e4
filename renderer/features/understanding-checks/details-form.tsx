import type { FormEvent, ReactNode } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** A few fields in place of the verdict; Enter writes them down. */
export function DetailsForm(props: {
  readonly onWrite: () => Promise<void>;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const text = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void props.onWrite();
  };
  return (
    <form className="check__details" onSubmit={submit} noValidate>
      {props.children}
      <div className="actions">
        <Button isSubmit variant="go" keys="Enter">
          {text('understanding-checks.details.write')}
        </Button>
        <Button variant="plain" onPress={props.onBack}>
          {text('understanding-checks.details.back')}
        </Button>
      </div>
    </form>
  );
}
