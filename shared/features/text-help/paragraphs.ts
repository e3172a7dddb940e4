/** The paragraphs of a text, each with where it begins: the role guard judges one at a time. */
export function paragraphsOf(
  text: string,
): readonly { readonly start: number; readonly paragraph: string }[] {
  const found = [];
  for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/g)) {
    found.push({ start: index, paragraph });
  }
  return found;
}
