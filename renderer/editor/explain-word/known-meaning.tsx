import type { Explained } from '../../../shared/features/glossary/explain-term.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** What Naast, or the supporter's own list, says of a word. At the table it only stands there as long as nobody explained it. */
export function KnownMeaning(props: {
  readonly word: string;
  readonly meaning: Explained;
  readonly isProposal: boolean;
  readonly canTake: boolean;
  readonly onTake: (explanation: string) => void;
}) {
  const text = useText();
  const { word, meaning, isProposal, canTake } = props;
  if (!meaning.found) {
    if (isProposal || word.trim() === '') return null;
    return (
      <p role="status" className="dim">
        {text('notes.word.unknown', { word: word.trim() })}
      </p>
    );
  }
  const { plain } = meaning;
  const explanation = meaning.explanation || plain;
  const take = canTake && (
    <Button onPress={() => props.onTake(explanation)}>{text('notes.word.take')}</Button>
  );
  if (isProposal) {
    if (!take) return null;
    return (
      <div className="actions">
        <p>{text('notes.word.proposed', { explanation })}</p>
        {take}
      </div>
    );
  }
  return (
    <div className="word-panel__meaning" role="status">
      <p lang="nl">
        <b>{meaning.term}</b>: {plain}
      </p>
      {explanation !== plain && <p lang="nl">{explanation}</p>}
      {take}
    </div>
  );
}
