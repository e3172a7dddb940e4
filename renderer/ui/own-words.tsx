/** What somebody said, literally: a post beside it, quotation marks, never italic. */
export function OwnWords(props: { readonly words: string }) {
  return <p className="own-words">“{props.words}”</p>;
}
