import { letters } from '../../../shared/features/letters/contract.ts';
import type { CaseId, LetterId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';

interface Which {
  readonly caseId: CaseId;
  readonly letterId: LetterId;
}

type Saving = ReturnType<typeof useCommandCall<typeof letters.savePdf | typeof letters.saveDocx>>;

/** Saves the letter as pdf or docx where the person chooses, and says where it went and what that means. */
export function SaveLetter(which: Which) {
  return (
    <div className="paper-screen__save">
      <SaveAs format="pdf" saving={useCommandCall(letters.savePdf)} which={which} />
      <SaveAs format="docx" saving={useCommandCall(letters.saveDocx)} which={which} />
    </div>
  );
}

function SaveAs(props: {
  readonly format: 'pdf' | 'docx';
  readonly saving: Saving;
  readonly which: Which;
}) {
  const text = useText();
  const { format, saving, which } = props;
  const save = () => {
    if (!saving.isPending) saving.mutate(which);
  };
  const path = saving.data?.savedAs;
  return (
    <div className="paper-screen__format">
      <Button variant={format === 'pdf' ? 'go' : 'outlined'} onPress={save}>
        {text(`papers.save.${format}`)}
      </Button>
      <p role="status" className="paper-screen__result">
        {saving.isPending && text('papers.save.busy')}
        {path === null && text('papers.save.cancelled')}
        {typeof path === 'string' && (
          <>
            {text('papers.save.savedIn')} <span className="paper-screen__path">{path}</span>
            <br />
            {text('papers.save.notEncrypted')}
          </>
        )}
      </p>
      {saving.isError && <ErrorMessage refusal={saving.error.refusal} onRetry={save} />}
    </div>
  );
}
