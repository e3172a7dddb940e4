import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { StatusStrip } from '../../ui/status-strip.tsx';
import { type NotesSaving, useSaveState } from './use-notes-saving.ts';

/** Stays for as long as something typed is not safe: what happened, what is safe, and a way to try again. */
export function SavingTrouble(props: { readonly saving: NotesSaving }) {
  const text = useText();
  const refusalText = useRefusalText();
  const { trouble } = useSaveState(props.saving);
  if (trouble === null) return null;
  return (
    <StatusStrip
      action={
        <Button onPress={() => void props.saving.saveNow()}>{text('app.error.retry')}</Button>
      }
    >
      {refusalText(trouble)}
    </StatusStrip>
  );
}
