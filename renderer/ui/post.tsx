import type { ReactNode } from 'react';

/** `filled`: done or there; `outlined`: open; `dotted`: not yet. */
export type PostLook = 'filled' | 'outlined' | 'dotted';

const outline = 'M1.9 17.4V6.5a3.1 3.1 0 0 1 6.2 0v10.9';

const shapes: Readonly<Record<PostLook, ReactNode>> = {
  filled: <path d="M1 18V6.5a4 4 0 0 1 8 0V18z" fill="currentColor" />,
  outlined: <path d={outline} className="outline" />,
  dotted: <path d={outline} className="dotted" />,
};

/** One post; words beside it say what it means. */
export function Post(props: { readonly look: PostLook }) {
  return (
    <svg className="glyph glyph--post" viewBox="0 0 10 20" aria-hidden="true">
      {shapes[props.look]}
    </svg>
  );
}
