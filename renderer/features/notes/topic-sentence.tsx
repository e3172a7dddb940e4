import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { summary } from '../../../shared/features/summary/contract.ts';
import type { LivingTopic } from '../../../shared/features/summary/living/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useFlushBeforeLock } from '../../bridge/flush.tsx';
import { useCommandCall } from '../../bridge/use-call.ts';
import { FieldHelp } from '../../editor/text-help/field-help.tsx';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import type { PointActions } from './point-actions.ts';

interface TopicSentenceProps {
  readonly conversationId: ConversationId;
  readonly topic: LivingTopic;
  readonly actions: PointActions;
}

/**
 * In one sentence what a topic is about: the supporter's own, or a proposal that says it is one. Pressing it opens it in
 * place and lights up what it stands on; Enter takes it, and only then does it print.
 */
export function TopicSentence(props: TopicSentenceProps) {
  const text = useText();
  const place = useInPlace();
  const { sentence } = props.topic;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (place.isBack) button.current?.focus();
  }, [place.isBack]);

  if (place.isOpen) return <SentenceField {...props} onClose={place.close} />;
  const open = () => {
    if (sentence) props.actions.showSources(sentence.sources);
    place.open();
  };
  return (
    <button
      ref={button}
      type="button"
      className={`living__sentence living__sentence--${lookOf(sentence)}`}
      onClick={open}
    >
      {sentence === null && text('notes.summary.writeSentence')}
      {sentence?.isTaken === false && (
        <span className="living__proposal">{text('notes.summary.proposal')} </span>
      )}
      {sentence?.text}
    </button>
  );
}

function lookOf(sentence: LivingTopic['sentence']): 'none' | 'taken' | 'proposal' {
  if (sentence === null) return 'none';
  return sentence.isTaken ? 'taken' : 'proposal';
}

function SentenceField(props: TopicSentenceProps & { readonly onClose: () => void }) {
  const text = useText();
  const id = useId();
  const say = useCommandCall(summary.sayTopic);
  const { sentence, id: topicId } = props.topic;
  const [words, setWords] = useState(sentence?.text ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const isTouched = useRef(false);
  useEffect(() => field.current?.select(), []);

  const { conversationId } = props;
  /** What was typed is kept, however the field is left; a proposal nobody touched is only taken by Enter. */
  const keep = async () => {
    await say.mutateAsync({ conversationId, topicId, text: words.trim() });
    isTouched.current = false;
  };
  useFlushBeforeLock(async () => {
    if (isTouched.current) await keep();
  });
  const leave = (isTaken: boolean) => {
    if (!isTaken && !isTouched.current) {
      props.onClose();
      return;
    }
    keep().then(props.onClose, () => undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave(event.key === 'Enter');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left the field and the help under it.
    <div
      className="living__writing"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave(false);
      }}
    >
      <label htmlFor={id} className="living__voices">
        {text('notes.summary.sentenceLabel')}
      </label>
      <textarea
        id={id}
        ref={field}
        className="living__field"
        rows={2}
        maxLength={400}
        spellCheck={false}
        value={words}
        onChange={(event) => {
          isTouched.current = true;
          setWords(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <FieldHelp
        field={text('notes.summary.sentenceLabel')}
        text={words}
        conversationId={conversationId}
        onChange={(better) => {
          isTouched.current = true;
          setWords(better);
          field.current?.focus();
        }}
      />
      {say.error && <ErrorMessage refusal={say.error.refusal} />}
    </div>
  );
}
