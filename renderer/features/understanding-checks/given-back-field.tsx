import type { KeyboardEvent, Ref } from 'react';
import { useId } from 'react';

/** The literal words that came back. Enter goes on to the verdict: an answer at the table is one line. */
export function GivenBackField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly onEnter: () => void;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
}) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    props.onEnter();
  };
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <textarea
        id={id}
        ref={props.fieldRef}
        className="check__field"
        rows={2}
        maxLength={400}
        spellCheck={false}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
