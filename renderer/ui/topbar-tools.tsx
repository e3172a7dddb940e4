import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The place in the bar, once it is there. `undefined`: there is no bar around this screen. */
const ToolsPlace = createContext<HTMLElement | null | undefined>(undefined);

/** Tells the screens below it where the bar has room for their tools. */
export function TopbarToolsPlace(props: {
  readonly place: HTMLElement | null;
  readonly children: ReactNode;
}) {
  return <ToolsPlace value={props.place}>{props.children}</ToolsPlace>;
}

/** Puts the tools of a screen into the bar above it; without a bar they stand where they are written. */
export function TopbarTools(props: { readonly children: ReactNode }) {
  const place = useContext(ToolsPlace);
  if (place === undefined) return props.children;
  return place === null ? null : createPortal(props.children, place);
}
