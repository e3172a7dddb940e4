import { retention } from '../../../shared/features/retention/contract.ts';
import type { DeletionTarget } from '../../../shared/features/retention/schema.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { useCountWords } from './use-count-words.ts';

interface DeleteProps {
  readonly target: DeletionTarget;
  /** Said on the button where "Verwijderen" alone is not enough out of its place. */
  readonly spokenLabel?: string;
  readonly onDeleted: () => void;
}

/** Deletes with everything that hangs on it. First says what goes and what stays; asks for nothing to be typed. */
export function DeleteWithEverything(props: DeleteProps) {
  const text = useText();
  const asking = useInPlace();
  if (asking.isOpen) return <WhatGoes {...props} onCancel={asking.close} />;
  return (
    <Button
      variant="plain"
      onPress={asking.open}
      autoFocus={asking.isBack}
      {...(props.spokenLabel !== undefined && { spokenLabel: props.spokenLabel })}
    >
      {text(`retention.delete.${props.target.kind}`)}
    </Button>
  );
}

/** A refusal stands on the screen; that the row is gone before the answer came must not keep `onDeleted` from running. */
const refused = () => undefined;

function WhatGoes(props: DeleteProps & { readonly onCancel: () => void }) {
  const { target } = props;
  const text = useText();
  const dates = useDateWords();
  const countWords = useCountWords();
  const found = useQueryCall(retention.whatGoes, { target }, { isAskedAnew: true });
  const remove = useCommandCall(retention.remove);
  if (found.isError) return <ErrorMessage refusal={found.error.refusal} />;
  if (found.data === undefined || !found.isFetchedAfterMount) return null;
  const day = dates.inFull(found.data.backupsGoneOn);
  return (
    <fieldset className="deletion" aria-label={text(`retention.delete.${target.kind}`)}>
      <p>{text('retention.delete.goes', { what: countWords(found.data.counts) })}</p>
      <p>{text(`retention.delete.stays.${target.kind}`)}</p>
      <p>{text('retention.delete.backups', { day })}</p>
      <p>{text('retention.delete.elsewhere')}</p>
      {remove.isError && <ErrorMessage refusal={remove.error.refusal} />}
      <div className="actions">
        <Button
          onPress={() => {
            if (!remove.isPending) remove.mutateAsync({ target }).then(props.onDeleted, refused);
          }}
        >
          {text('retention.delete.now')}
        </Button>
        <Button variant="plain" onPress={props.onCancel} autoFocus>
          {text('retention.delete.not')}
        </Button>
      </div>
    </fieldset>
  );
}
