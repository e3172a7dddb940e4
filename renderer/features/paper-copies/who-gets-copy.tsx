import { useState } from 'react';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { paperCopies } from '../../../shared/features/paper-copies/contract.ts';
import type { CopyReceiver } from '../../../shared/features/paper-copies/schema.ts';
import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';

interface WhoGetsCopyProps {
  readonly kind: PaperKind;
  readonly conversation: ConversationOverview;
}

/**
 * Who gets a copy of this paper, as the inhabitant says (practice, 9.4). Nobody does until they said so; somebody for whom they
 * refused it altogether cannot be chosen, and the reason stands there.
 */
export function WhoGetsCopy({ kind, conversation }: WhoGetsCopyProps) {
  const text = useText();
  const navigate = useNavigate();
  const { id: conversationId, inhabitantId, inhabitantName: name } = conversation;
  const stored = useQueryCall(paperCopies.receivers, { conversationId, kind });
  const say = useCommandCall(paperCopies.say);
  const receivers = stored.data ?? [];
  const answer = ({ receiver }: Pick<CopyReceiver, 'receiver'>, gets: boolean) =>
    say.mutate({ conversationId, kind, receiver, gets });
  return (
    <section className="copies">
      <h2>{text('paper-copies.who.title')}</h2>
      <p className="dim">{text('paper-copies.who.ask', { name })}</p>
      {stored.isError && (
        <ErrorMessage refusal={stored.error.refusal} onRetry={() => void stored.refetch()} />
      )}
      <ul className="copies__rows">
        {receivers.map((one) => (
          <li key={JSON.stringify(one.receiver)}>
            <OneReceiver one={one} onAnswer={(gets) => answer(one, gets)} />
          </li>
        ))}
      </ul>
      {receivers.some(({ refusedSince }) => refusedSince !== null) && (
        <TextLink onGo={() => navigate({ name: 'inhabitant', id: inhabitantId })}>
          {text('paper-copies.who.toConsents')}
        </TextLink>
      )}
      <SomebodyElse onAdd={(other) => answer({ receiver: { kind: 'other', name: other } }, true)} />
      {say.isError && <ErrorMessage refusal={say.error.refusal} />}
      <LastAsked receivers={receivers} />
    </section>
  );
}

function OneReceiver({
  one: { name, relation, gets, refusedSince },
  onAnswer,
}: {
  readonly one: CopyReceiver;
  readonly onAnswer: (gets: boolean) => void;
}) {
  const text = useText();
  const words = useDateWords();
  const who = (
    <span className="starts-with-name">
      {name}
      {relation !== '' && <span className="dim">{`, ${relation}`}</span>}
    </span>
  );
  if (refusedSince !== null) {
    return (
      <p className="copies__refused">
        {who}
        <span className="dim">
          {text('paper-copies.who.refused', { day: words.inFull(refusedSince) })}
        </span>
      </p>
    );
  }
  return (
    <Checkbox isSelected={gets} onChange={onAnswer}>
      {who}
    </Checkbox>
  );
}

function SomebodyElse({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const text = useText();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form
      className="copies__other"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={text('paper-copies.who.other')}
        value={name}
        onChange={setName}
        maxLength={200}
      />
      <Button isSubmit>{text('paper-copies.who.add')}</Button>
    </form>
  );
}

/** When the inhabitant was asked last, by the clock on the wall. */
function LastAsked({ receivers }: { readonly receivers: readonly CopyReceiver[] }) {
  const text = useText();
  const words = useDateWords();
  const asked = receivers.flatMap(({ askedAt }) => askedAt ?? []).toSorted();
  const last = asked.at(-1);
  return (
    <p role="status" className="dim num">
      {last === undefined
        ? text('paper-copies.who.notAsked')
        : text('paper-copies.who.asked', { moment: words.momentInFull(last) })}
    </p>
  );
}
