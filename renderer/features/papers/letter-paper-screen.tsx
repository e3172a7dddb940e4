import { letters } from '../../../shared/features/letters/contract.ts';
import type { CaseId, LetterId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PaperLookFields } from './paper-look-fields.tsx';
import { PaperPages } from './paper-pages.tsx';
import './paper-screen.css';
import { SavePaper } from './save-paper.tsx';

/** A letter exactly as it prints, draft mark and all, and saving it as a file. */
export function LetterPaperScreen(props: { readonly caseId: CaseId; readonly letterId: LetterId }) {
  const text = useText();
  const navigate = useNavigate();
  const { caseId, letterId } = props;
  const letter = useQueryCall(letters.get, { caseId, letterId });
  const choosing = useCommandCall(letters.setLook);
  const shown = useQueryCall(letters.paper, { caseId, letterId });
  // What stands on the screen is what is saved: a paper that is being read again is not shown meanwhile.
  const paper = shown.isFetching ? undefined : shown.data;
  return (
    <main className="paper-screen">
      <div className="paper-screen__desk">
        {shown.isError && (
          <ErrorMessage refusal={shown.error.refusal} onRetry={() => void shown.refetch()} />
        )}
        {paper && <PaperPages paper={paper} />}
      </div>
      <section className="paper-screen__side" aria-label={text('papers.screen.side')}>
        <IconButton
          icon="back"
          label={text('papers.letter.back')}
          onPress={() => navigate({ name: 'letter', caseId, letterId })}
        >
          {text('papers.letter.back')}
        </IconButton>
        <PageTitle className="paper-screen__title">{paper?.title ?? ''}</PageTitle>
        <p className="dim">{text('papers.screen.asItPrints')}</p>
        {shown.data && (
          <PaperLookFields
            look={shown.data.look}
            onChoose={(look) => choosing.mutate({ caseId, look })}
            refusal={choosing.error?.refusal}
          />
        )}
        {letter.data?.isDraft && <p>{text('papers.letter.draft')}</p>}
        <p>{text('papers.letter.send')}</p>
        <SavePaper calls={letters} paper={{ caseId, letterId }} />
      </section>
    </main>
  );
}
