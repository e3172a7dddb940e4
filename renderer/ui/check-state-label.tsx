import { useText } from '../i18n/text.tsx';
import { type PairDirection, PairGlyph, type PairState } from './pair-glyph.tsx';

/** The state of a check: glyph and word, always both. What is not yet clear stands on the marker. */
export function CheckStateLabel(props: {
  readonly state: PairState;
  readonly direction: PairDirection;
}) {
  const text = useText();
  return (
    <span className={`state state--${tones[props.state]}`}>
      <PairGlyph state={props.state} direction={props.direction} />
      {text(`app.check.${props.state}`)}
    </span>
  );
}

const tones: Readonly<Record<PairState, 'todo' | 'busy' | 'open' | 'settled'>> = {
  nieuw: 'todo',
  gevraagd: 'busy',
  klopt: 'settled',
  deels: 'open',
  anders: 'open',
  kon_niet: 'open',
  schijn: 'open',
  uitgelegd: 'open',
  later: 'open',
  wil_niet: 'settled',
  hulp_nodig: 'open',
};
