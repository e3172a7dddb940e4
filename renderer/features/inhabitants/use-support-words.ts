import type { Support } from '../../../shared/features/inhabitants/schema.ts';
import { useText } from '../../i18n/text.tsx';

/** Gives the sentences that say what helps a person; what needs no help is not mentioned. */
export function useSupportWords(): (support: Support) => readonly string[] {
  const text = useText();
  return (support) => [
    ...(support.reading === 'self' ? [] : [text(`inhabitants.says.reading.${support.reading}`)]),
    ...(support.hearing === 'well' ? [] : [text(`inhabitants.says.hearing.${support.hearing}`)]),
    ...(support.language === ''
      ? []
      : [text('inhabitants.says.language', { language: support.language })]),
    ...(support.interpreter === 'none'
      ? []
      : [text(`inhabitants.says.interpreter.${support.interpreter}`)]),
    ...(support.largePrint ? [text('inhabitants.says.largePrint')] : []),
    ...(support.otherwise === '' ? [] : [support.otherwise]),
  ];
}
