import type { ReactNode } from 'react';

export type IconName = 'back' | 'lock' | 'eye' | 'tick' | 'down' | 'question';

const shapes: Readonly<Record<IconName, ReactNode>> = {
  back: <path d="m14.5 5-7 7 7 7" />,
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  tick: <path d="m5 12.5 4.5 4.5L19 7" />,
  question: (
    <>
      <path d="M4 5.5h16v11h-9l-4 3.5v-3.5H4z" />
      <path d="M10 9.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M12 14.4h.01" />
    </>
  ),
  down: <path d="m6 9 6 6 6-6" />,
};

/** A line drawing beside words, or in a button that has a name; never read aloud itself. */
export function Icon(props: { readonly name: IconName }) {
  return (
    <svg className="glyph glyph--icon" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[props.name]}
    </svg>
  );
}
