import { hearings } from '../../../shared/features/hearings/contract.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PaperLookFields } from './paper-look-fields.tsx';
import { PaperPages } from './paper-pages.tsx';
import './paper-screen.css';
import { SavePaper } from './save-paper.tsx';

/** Before a hearing or session: the sheet to take along, the last day for papers with its reason, and what to look at. */
export function HearingPaperScreen(props: { readonly conversationId: ConversationId }) {
  const text = useText();
  const dates = useDateWords();
  const navigate = useNavigate();
  const { conversationId } = props;
  const found = useQueryCall(hearings.get, { conversationId });
  const choosing = useCommandCall(papers.setLook);
  // What stands on the screen is what is saved: a paper that is being read again is not shown meanwhile.
  const prep = found.isFetching ? undefined : found.data;
  const by = found.data?.papersBy ?? null;
  return (
    <main className="paper-screen">
      <div className="paper-screen__desk">
        {found.isError && (
          <ErrorMessage refusal={found.error.refusal} onRetry={() => void found.refetch()} />
        )}
        {prep && <PaperPages paper={prep.paper} />}
      </div>
      <section className="paper-screen__side" aria-label={text('papers.screen.side')}>
        <IconButton
          icon="back"
          label={text('papers.screen.back.prepare')}
          onPress={() => navigate({ name: 'prepare', conversationId })}
        >
          {text('papers.screen.back.prepare')}
        </IconButton>
        <PageTitle className="paper-screen__title">
          {found.data ? text(`papers.hearing.title.${found.data.kind}`) : ''}
        </PageTitle>
        {found.data && (
          <PaperLookFields
            look={found.data.paper.look}
            onChoose={(look) => choosing.mutate({ conversationId, look })}
            refusal={choosing.error?.refusal}
          />
        )}
        {found.data?.isInThePast && <p className="work__question">{text('papers.hearing.past')}</p>}
        {by !== null && (
          <div>
            <h2 className="section-title">{text('papers.hearing.papersBy')}</h2>
            <p className="work__date">
              <span className="law-date">{dates.inFull(by.lastDay)}</span>
            </p>
            <p>{text('papers.hearing.safe', { day: dates.inFull(by.safeDay) })}</p>
            <p>{text('papers.hearing.mustArrive')}</p>
            {found.data?.isTooLateForPapers && (
              <p className="work__question">{text('papers.hearing.tooLate')}</p>
            )}
            <ol className="work__steps">
              {by.steps.map((step) => (
                <li key={step.text} lang="nl">
                  <span>
                    {step.text}
                    {step.basis !== null && <small className="work__basis">{step.basis}</small>}
                  </span>
                </li>
              ))}
            </ol>
          </div>
        )}
        {found.data?.kind === 'beroep' && <p>{text('papers.hearing.legalHelp')}</p>}
        <SavePaper calls={hearings} paper={{ conversationId }} />
      </section>
    </main>
  );
}
