import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The title of a screen. Takes the focus when the screen appears, so that a screen reader says where one is;
 * not when a field in the screen has taken it.
 */
export function PageTitle(props: { readonly children: ReactNode; readonly className?: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const screen = title.current?.closest('main, [role="main"]');
    if (screen?.contains(document.activeElement)) return;
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1
      ref={title}
      tabIndex={-1}
      {...(props.className !== undefined && { className: props.className })}
    >
      {props.children}
    </h1>
  );
}
