import type { ReactNode } from 'react';

/** The states of a check, by the words of the method. */
export type PairState =
  | 'nieuw'
  | 'gevraagd'
  | 'klopt'
  | 'deels'
  | 'anders'
  | 'kon_niet'
  | 'schijn'
  | 'uitgelegd'
  | 'later'
  | 'wil_niet'
  | 'hulp_nodig';

/** Which way the message went; the inhabitant is the left post, the person across the table the right one. */
export type PairDirection = 'inwoner_naar_partner' | 'partner_naar_inwoner';

/**
 * Two people beside each other on one line. The one who gave the message stands filled; how the other stands shows
 * the state. Always with its word beside it: see `CheckStateLabel`.
 */
export function PairGlyph(props: { readonly state: PairState; readonly direction: PairDirection }) {
  const width = widths[props.state] ?? 20;
  const isReversed = props.direction === 'partner_naar_inwoner';
  // The one who leans over needs room at the side of the leaning.
  const left = isReversed && props.state === 'anders' ? 20 - width : 0;
  return (
    <svg
      className="glyph glyph--pair"
      viewBox={`${left} 0 ${width} 20`}
      width={`${width / 16}rem`}
      aria-hidden="true"
    >
      <g {...(isReversed && { transform: 'matrix(-1 0 0 1 20 0)' })}>
        <path d="M2 18V7.5a3.5 3.5 0 0 1 7 0V18z" fill="currentColor" />
        {receivers[props.state]}
      </g>
      {signs[props.state]}
      <path d={`M${left + 0.5} 18.9h${width - 1}`} className="outline" />
    </svg>
  );
}

const outlinePath = 'M11.8 17.4V7.5a2.7 2.7 0 0 1 5.4 0v9.9';
const outlined = <path d={outlinePath} className="outline" />;
const dotted = <path d={outlinePath} className="dotted" />;

/** How the one who received the message stands. */
const receivers: Readonly<Record<PairState, ReactNode>> = {
  nieuw: dotted,
  gevraagd: (
    <>
      {outlined}
      <circle cx="14.5" cy="11.5" r="1.3" fill="currentColor" />
    </>
  ),
  klopt: <path d="M11 18V7.5a3.5 3.5 0 0 1 7 0V18z" fill="currentColor" />,
  deels: (
    <>
      {outlined}
      <path d="M11 18v-6h7v6z" fill="currentColor" />
    </>
  ),
  anders: <g transform="rotate(20 14.5 18)">{outlined}</g>,
  kon_niet: outlined,
  schijn: (
    <>
      {dotted}
      <path d="M11.5 12h6" className="outline" />
    </>
  ),
  uitgelegd: (
    <>
      {outlined}
      <path d="M12.5 10.5h4M12.5 14h4" className="outline" />
    </>
  ),
  later: dotted,
  wil_niet: (
    <>
      {outlined}
      <path d="M10.5 17 18.5 5" className="outline" />
    </>
  ),
  hulp_nodig: dotted,
};

/** What stands beside the pair, where a sign is needed. */
const signs: Readonly<Partial<Record<PairState, ReactNode>>> = {
  later: (
    <>
      <circle cx="24.5" cy="11" r="4.2" className="outline" />
      <path d="M24.5 8.6V11l1.8 1.2" className="outline" />
    </>
  ),
  hulp_nodig: <path d="M23.5 7.5v7M20 11h7" className="outline" />,
};

const widths: Readonly<Partial<Record<PairState, number>>> = {
  anders: 24,
  later: 30,
  hulp_nodig: 30,
};
