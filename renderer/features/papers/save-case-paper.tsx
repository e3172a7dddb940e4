import type { Refusal } from '../../../shared/contract/errors.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';

/** One way of saving, as the call that does it stands. */
interface Saving {
  readonly isPending: boolean;
  readonly data: { readonly savedAs: string | null } | undefined;
  readonly error: { readonly refusal: Refusal } | null;
  readonly mutate: () => void;
}

/** Saves a paper of a case as pdf, docx or plain text where the person chooses, and says where it went and what that means. */
export function SaveCasePaper(props: {
  readonly pdf: Saving;
  readonly docx: Saving;
  readonly txt: Saving;
}) {
  return (
    <div className="paper-screen__save">
      <SaveAs format="pdf" saving={props.pdf} />
      <SaveAs format="docx" saving={props.docx} />
      <SaveAs format="txt" saving={props.txt} />
    </div>
  );
}

function SaveAs({
  format,
  saving,
}: {
  readonly format: 'pdf' | 'docx' | 'txt';
  readonly saving: Saving;
}) {
  const text = useText();
  const save = () => {
    if (!saving.isPending) saving.mutate();
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
      {saving.error && <ErrorMessage refusal={saving.error.refusal} onRetry={save} />}
    </div>
  );
}
