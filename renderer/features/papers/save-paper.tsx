import type { CallSpec, InputOf } from '../../../shared/contract/contract.ts';
import type { papers } from '../../../shared/features/papers/contract.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';

/** A call that saves a paper as a file. */
type SaveCall = CallSpec<'task', CallSpec['input'], (typeof papers.savePdf)['output']>;

interface SavePaperProps<Save extends SaveCall> {
  /** The contract the paper is of. */
  readonly calls: { readonly savePdf: Save; readonly saveDocx: Save; readonly saveText: Save };
  /** Which paper. */
  readonly paper: InputOf<Save>;
}

/** Saves the paper as pdf, docx or plain text where the person chooses, and says where it went and what that means. */
export function SavePaper<Save extends SaveCall>({ calls, paper }: SavePaperProps<Save>) {
  return (
    <div className="paper-screen__save">
      <SaveAs format="pdf" call={calls.savePdf} paper={paper} />
      <SaveAs format="docx" call={calls.saveDocx} paper={paper} />
      <SaveAs format="txt" call={calls.saveText} paper={paper} />
    </div>
  );
}

function SaveAs<Save extends SaveCall>(props: {
  readonly format: 'pdf' | 'docx' | 'txt';
  readonly call: Save;
  readonly paper: InputOf<Save>;
}) {
  const text = useText();
  const saving = useCommandCall<SaveCall>(props.call);
  const save = () => {
    if (!saving.isPending) saving.mutate(props.paper);
  };
  return (
    <div className="paper-screen__format">
      <Button variant={props.format === 'pdf' ? 'go' : 'outlined'} onPress={save}>
        {text(`papers.save.${props.format}`)}
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
