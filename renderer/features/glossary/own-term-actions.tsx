import { glossary } from '../../../shared/features/glossary/contract.ts';
import type { KeptOwnTerm } from '../../../shared/features/glossary/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { OwnTermForm } from './own-term-form.tsx';

/** Changes an own word, or takes it away after saying what goes and what stays. */
export function OwnTermActions({ term }: { readonly term: KeptOwnTerm }) {
  const text = useText();
  const changing = useInPlace();
  const removing = useInPlace();
  const remove = useCommandCall(glossary.remove);
  if (changing.isOpen) {
    return (
      <OwnTermForm id={term.id} first={term} onDone={changing.close} onCancel={changing.close} />
    );
  }
  if (removing.isOpen) {
    return (
      <>
        <p>{text('glossary.remove.what', { word: term.term })}</p>
        {remove.error && <ErrorMessage refusal={remove.error.refusal} />}
        <div className="actions">
          <Button onPress={() => remove.mutate({ id: term.id })} isDisabled={remove.isPending}>
            {text('glossary.remove.confirm')}
          </Button>
          <Button variant="plain" onPress={removing.close} autoFocus>
            {text('glossary.remove.keep')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className="actions">
      <Button onPress={changing.open} autoFocus={changing.isBack}>
        {text('glossary.change')}
      </Button>
      <Button variant="plain" onPress={removing.open} autoFocus={removing.isBack}>
        {text('glossary.remove.start')}
      </Button>
    </div>
  );
}
