import { useText } from '../../i18n/text.tsx';

/** What to read out, large; before it, what to ask the other one first, where that is due. */
export function Prompt(props: { readonly first: string | null; readonly text: string }) {
  const text = useText();
  return (
    <>
      {props.first !== null && (
        <p className="check__first">
          {text('understanding-checks.ask.first', { prompt: props.first })}
        </p>
      )}
      <p className="check__prompt" aria-live="polite">
        {props.text}
      </p>
    </>
  );
}
