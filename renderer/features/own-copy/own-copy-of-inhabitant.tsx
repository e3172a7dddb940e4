import { useState } from 'react';
import { ownCopy } from '../../../shared/features/own-copy/contract.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { FieldHelp } from '../../editor/text-help/field-help.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';

/** A copy for the inhabitant of everything about them, in a folder the supporter chooses. */
export function OwnCopyOfInhabitant({ inhabitantId }: { readonly inhabitantId: InhabitantId }) {
  const text = useText();
  const making = useInPlace();
  const save = useCommandCall(ownCopy.save);
  return (
    <section aria-labelledby="own-copy-title">
      <h2 id="own-copy-title" className="section-title">
        {text('own-copy.title')}
      </h2>
      <p className="sentences">{text('own-copy.what')}</p>
      {making.isOpen ? (
        <MakeCopy
          inhabitantId={inhabitantId}
          onDecided={() => save.mutate({ inhabitantId }, { onSuccess: making.close })}
          onCancel={making.close}
        />
      ) : (
        <Button onPress={making.open} autoFocus={making.isBack}>
          {text('own-copy.make')}
        </Button>
      )}
      <p role="status">
        {save.isPending && text('own-copy.busy')}
        {save.data &&
          (save.data.savedAs === null
            ? text('own-copy.cancelled')
            : text('own-copy.savedIn', { path: save.data.savedAs }))}
      </p>
      {save.isError && <ErrorMessage refusal={save.error.refusal} />}
    </section>
  );
}

/** Asks whether the working notes go along, after saying what that can mean at home and in law. */
function MakeCopy(props: {
  readonly inhabitantId: InhabitantId;
  readonly onDecided: () => void;
  readonly onCancel: () => void;
}) {
  const { inhabitantId } = props;
  const text = useText();
  const stored = useQueryCall(ownCopy.get, { inhabitantId }, { isAskedAnew: true });
  const decide = useCommandCall(ownCopy.decide);
  const [privateNotes, setPrivateNotes] = useState<'added' | 'left_out' | null>(null);
  const [reason, setReason] = useState('');
  const [wasSent, setSent] = useState(false);
  if (stored.isError) return <ErrorMessage refusal={stored.error.refusal} />;
  if (stored.data === undefined || !stored.isFetchedAfterMount) return null;
  const { hasPrivateNotes } = stored.data;
  const isReasonMissing = privateNotes === 'left_out' && reason.trim() === '';

  const send = () => {
    setSent(true);
    const chosen = hasPrivateNotes ? privateNotes : 'added';
    if (chosen === null || isReasonMissing) return false;
    const choice = chosen === 'added' ? { privateNotes: chosen } : { privateNotes: chosen, reason };
    decide.mutate({ inhabitantId, choice }, { onSuccess: props.onDecided });
    return true;
  };
  return (
    <Form
      label={text('own-copy.make')}
      submitLabel={text('own-copy.chooseFolder')}
      onSubmit={send}
      onCancel={props.onCancel}
      isBusy={decide.isPending}
      refusal={decide.error?.refusal}
    >
      <p>{text('own-copy.notEncrypted')}</p>
      {hasPrivateNotes && (
        <>
          <p>{text('own-copy.unsafeHome')}</p>
          <p>{text('own-copy.law')}</p>
          <RadioChoice
            label={text('own-copy.private.label')}
            value={privateNotes}
            onChange={setPrivateNotes}
            options={[
              { value: 'added', label: text('own-copy.private.added') },
              { value: 'left_out', label: text('own-copy.private.left_out') },
            ]}
            error={wasSent && privateNotes === null ? text('own-copy.private.choose') : undefined}
          />
          {privateNotes === 'left_out' && (
            <>
              <TextArea
                label={text('own-copy.reason')}
                help={text('own-copy.reasonHelp')}
                value={reason}
                onChange={setReason}
                maxLength={500}
                rows={2}
                error={wasSent && isReasonMissing ? text('own-copy.reasonMissing') : undefined}
              />
              <FieldHelp field={text('own-copy.reason')} text={reason} onChange={setReason} />
            </>
          )}
        </>
      )}
    </Form>
  );
}
