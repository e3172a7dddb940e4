import type { ComponentProps } from 'react';

/**
 * The element the notes are typed in. `plaintext-only` because notes hold words and nothing else; and because React, on
 * every key, walks through all that stands in an element that is editable in the ordinary way. Its place in the order of
 * Tab is said (`tabIndex`), because not every reader of a page knows that such an element has one.
 */
export function WordsOnly(props: ComponentProps<'div'>) {
  const contentEditable = props.contentEditable ? 'plaintext-only' : false;
  const placeInTabOrder = { tabIndex: 0 };
  return <div {...props} {...placeInTabOrder} contentEditable={contentEditable} />;
}
