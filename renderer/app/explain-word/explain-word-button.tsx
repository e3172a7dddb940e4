import { shortcutInWords } from '../../../shared/features/settings/shortcuts.ts';
import { useShortcuts } from '../../bridge/use-shortcuts.ts';
import { useExplainWord } from '../../editor/explain-word/explain-word-context.ts';
import { useText } from '../../i18n/text.tsx';
import { Icon } from '../../ui/icon.tsx';

/** In the bar: explains the selected word. The cursor and the selection stay where they are while it is pressed. */
export function ExplainWordButton() {
  const text = useText();
  const ask = useExplainWord();
  const keys = shortcutInWords(useShortcuts().difficult_word);
  return (
    <button
      type="button"
      className="icon-button"
      title={text('app.explain.title', { keys })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={ask}
    >
      <Icon name="question" />
      {text('app.explain.button')}
    </button>
  );
}
