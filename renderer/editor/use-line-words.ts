import type { SaidElement } from '../../shared/document/note-element.ts';
import { useText } from '../i18n/text.tsx';

/** Gives what a line is, in the words behind it: mark, how it is known, private. Empty for a line that is only said. */
export function useLineWords(): (
  line: Pick<SaidElement, 'mark' | 'isPrivate' | 'source'>,
) => string {
  const text = useText();
  return ({ mark, isPrivate, source }) =>
    [
      ...(mark === undefined ? [] : [text(`notes.mark.${mark}`)]),
      ...(source === undefined ? [] : [sourceInWords(source)]),
      ...(isPrivate ? [text('notes.mark.private')] : []),
    ].join(' · ');

  function sourceInWords(source: NonNullable<SaidElement['source']>): string {
    if (source.kind !== 'heard' || source.from === null) return text(`notes.source.${source.kind}`);
    return text('notes.source.heardFrom', { from: source.from });
  }
}
