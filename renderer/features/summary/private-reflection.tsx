import { useId, useState } from 'react';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useSave } from '../../bridge/unsaved.tsx';
import { useAsk } from '../../bridge/use-ask.ts';
import { useAutosaveByKey } from '../../bridge/use-autosave-by-key.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/**
 * The supporter's own look back (practice, 0.3 step 8). Closed until it is asked for, because the inhabitant may be
 * looking along.
 */
export function PrivateReflection({
  conversationId,
  onSaved,
}: {
  readonly conversationId: ConversationId;
  readonly onSaved: () => void;
}) {
  const text = useText();
  const ask = useAsk();
  const save = useSave();
  const contentId = useId();
  const [isOpen, setOpen] = useState(false);
  const sheet = useQueryCall(prepSheets.get, { conversationId }, { enabled: isOpen });

  /** Only this one field: the rest of the sheet is read again first, as it stands now. */
  const saveReflection = async (_: 'reflection', reflection: string) => {
    const now = await ask(prepSheets.get, { conversationId });
    if (!now.ok) return now;
    return save(`reflection ${conversationId}`, prepSheets.save, [
      { conversationId, sheet: { ...now.value, reflection } },
    ]);
  };
  const saver = useAutosaveByKey({ save: saveReflection, onSaved });
  const refusal = saver.refusalOf('reflection') ?? sheet.error?.refusal;
  const retry = () => void (sheet.isError ? sheet.refetch() : saver.saveNow());
  return (
    <div>
      <button
        type="button"
        className="button button--plain"
        aria-expanded={isOpen}
        aria-controls={contentId}
        onClick={() => setOpen(!isOpen)}
      >
        {text(isOpen ? 'summary.reflection.close' : 'summary.reflection.open')}
      </button>
      <div id={contentId}>
        {isOpen && sheet.data && (
          <TextArea
            label={text('summary.reflection.label')}
            help={text('summary.reflection.help')}
            value={saver.valueIn('reflection') ?? sheet.data.reflection}
            onChange={(typed) => saver.change('reflection', typed)}
            onBlur={() => void saver.saveNow()}
            maxLength={2000}
            rows={4}
          />
        )}
        {refusal && <ErrorMessage refusal={refusal} onRetry={retry} />}
      </div>
    </div>
  );
}
