/** What to read out, large; to whom it is said stands above it, and what may follow below. */
export function Prompt(props: {
  readonly to?: string | undefined;
  readonly text: string;
  readonly follow?: string | undefined;
}) {
  return (
    <div className="check__aloud" aria-live="polite">
      {props.to !== undefined && <p className="check__first">{props.to}</p>}
      <p className="check__prompt" data-read-out>
        {props.text}
      </p>
      {props.follow !== undefined && <p className="check__follow">{props.follow}</p>}
    </div>
  );
}
