import { useCallback, useState } from 'react';
import type { ReadDecision } from '../../../shared/features/decisions/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { letters } from '../../../shared/features/letters/contract.ts';
import { letterKinds } from '../../../shared/features/letters/data/letter-kinds.ts';
import type { LetterWords } from '../../../shared/features/letters/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useToldCommand } from '../../bridge/not-done.tsx';
import { useSave } from '../../bridge/unsaved.tsx';
import { useAutosave } from '../../bridge/use-autosave.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SavedAt } from '../../ui/saved-at.tsx';
import { TopbarTools } from '../../ui/topbar-tools.tsx';
import { LetterFieldInput } from './letter-field-input.tsx';
import type { RenderCheck, ShownLetter } from './letter-parts.ts';
import { LetterSide } from './letter-side.tsx';

interface LetterSheetProps {
  readonly letter: ShownLetter;
  readonly decision: ReadDecision | undefined;
  readonly inhabitant: Inhabitant;
  readonly first: LetterWords;
  readonly isUnsavedAtFirst: boolean;
  readonly keep: (unsaved: LetterWords | null) => void;
  readonly renderCheck: RenderCheck;
}

/** The fields of a letter, saved while somebody types; it can be printed at every moment. */
export function LetterSheet(props: LetterSheetProps) {
  const text = useText();
  const navigate = useNavigate();
  const { letter, decision, inhabitant } = props;
  const { caseId, id: letterId, kind } = letter;
  const saveCall = useSave();
  const markRead = useToldCommand(letters.markRead);
  const [words, setWords] = useState(props.first);
  const save = useCallback(
    (now: LetterWords) =>
      saveCall(`letters ${letterId}`, letters.save, [{ caseId, letterId, words: now }]),
    [saveCall, caseId, letterId],
  );
  const { savedAt, trouble } = useAutosave({
    value: words,
    save,
    isUnsavedAtFirst: props.isUnsavedAtFirst,
    keep: props.keep,
  });
  const toPaper = async () => {
    if ((await save(words)).ok) navigate({ name: 'letter-paper', caseId, letterId });
  };
  const onRead = async () => {
    if ((await save(words)).ok) markRead({ caseId, letterId });
  };
  return (
    <main className="work">
      <TopbarTools>
        <SavedAt at={savedAt} isRefused={trouble !== null} />
      </TopbarTools>
      <div className="work__main">
        <PageTitle>{text(`letters.kind.${kind}`)}</PageTitle>
        <p className="dim">{text(`letters.what.${kind}`)}</p>
        <section className="work__part" aria-label={text('letters.sheet.fields')}>
          {letterKinds[kind].fields.map((field) => (
            <LetterFieldInput
              key={field}
              field={field}
              value={words[field] ?? ''}
              onChange={(value) => setWords((now) => ({ ...now, [field]: value }))}
            />
          ))}
        </section>
        <div className="actions">
          <Button variant="go" onPress={() => void toPaper()}>
            {text('letters.sheet.toPaper')}
          </Button>
          <Button variant="plain" onPress={() => navigate({ name: 'case', id: caseId })}>
            {text('letters.sheet.toCase')}
          </Button>
        </div>
      </div>
      <LetterSide
        letter={letter}
        words={words}
        decision={decision}
        inhabitant={inhabitant}
        onRead={() => void onRead()}
        renderCheck={props.renderCheck}
      />
    </main>
  );
}
