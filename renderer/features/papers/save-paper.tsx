import { papers } from '../../../shared/features/papers/contract.ts';
import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';

interface SavePaperProps {
  readonly conversationId: ConversationId;
  readonly kind: PaperKind;
}

/** Saves the paper as pdf, docx or plain text where the person chooses, and says where it went and what that means. */
export function SavePaper(paper: SavePaperProps) {
  return (
    <div className="paper-screen__save">
      <SaveAs format="pdf" saving={useCommandCall(papers.savePdf)} paper={paper} />
      <SaveAs format="docx" saving={useCommandCall(papers.saveDocx)} paper={paper} />
      <SaveAs format="txt" saving={useCommandCall(papers.saveText)} paper={paper} />
    </div>
  );
}

type Saving = ReturnType<
  typeof useCommandCall<typeof papers.savePdf | typeof papers.saveDocx | typeof papers.saveText>
>;

function SaveAs({
  format,
  saving,
  paper,
}: {
  readonly format: 'pdf' | 'docx' | 'txt';
  readonly saving: Saving;
  readonly paper: SavePaperProps;
}) {
  const text = useText();
  const save = () => {
    if (!saving.isPending) saving.mutate(paper);
  };
  return (
    <div className="paper-screen__format">
      <Button variant={format === 'pdf' ? 'go' : 'outlined'} onPress={save}>
        {text(`papers.save.${format}`)}
      </Button>
      <p role="status" className="paper-screen__result">
        {saving.isPending && text('papers.save.busy')}
        {saving.isSuccess && <Saved path={saving.data.savedAs} />}
      </p>
      {saving.isError && <ErrorMessage refusal={saving.error.refusal} onRetry={save} />}
    </div>
  );
}

function Saved({ path }: { readonly path: string | null }) {
  const text = useText();
  if (path === null) return text('papers.save.cancelled');
  return (
    <>
      {text('papers.save.savedIn')} <span className="paper-screen__path">{path}</span>
      <br />
      {text('papers.save.notEncrypted')}
    </>
  );
}
