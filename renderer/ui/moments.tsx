import { useText } from '../i18n/text.tsx';

export interface Moment {
  readonly key: 'before' | 'during' | 'after';
  readonly look: 'done' | 'here' | 'open';
  readonly onGo: () => void;
}

/** Vóór, Tijdens, Na: posts that stand on the lower edge of the bar. */
export function Moments(props: { readonly moments: readonly Moment[] }) {
  const text = useText();
  return (
    <nav aria-label={text('app.moments.label')} className="moments">
      {props.moments.map((moment) => (
        <span
          key={moment.key}
          className={`moment moment--${moment.look}`}
          {...(moment.look === 'here' && { 'aria-current': 'step' })}
        >
          <button type="button" className="moment__link" onClick={moment.onGo}>
            {text(`app.moments.${moment.key}`)}
          </button>
        </span>
      ))}
    </nav>
  );
}
