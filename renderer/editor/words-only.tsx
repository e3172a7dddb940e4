import type { ComponentProps } from 'react';

/**
 * The element the notes are typed in. `plaintext-only` because notes hold words and nothing else; and because React, on
 * every key, walks through all that stands in an element that is editable in the ordinary way.
 */
export function WordsOnly(props: ComponentProps<'div'>) {
  return <div {...props} contentEditable={props.contentEditable ? 'plaintext-only' : false} />;
}
