import type { ReactNode } from 'react';
import { papers } from '../../../shared/features/papers/contract.ts';
import { type PaperKind, paperKinds } from '../../../shared/features/papers/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ConsentWarnings } from './consent-warnings.tsx';
import { OtherPapers } from './other-papers.tsx';
import { PaperLookFields } from './paper-look-fields.tsx';
import { PaperPages } from './paper-pages.tsx';
import './paper-screen.css';
import { SavePaper } from './save-paper.tsx';

/** The screen on which each paper is made: there one goes back to. */
const madeIn: Readonly<Record<PaperKind, 'prepare' | 'after'>> = {
  gespreksblad: 'prepare',
  schrijfblad: 'prepare',
  partnerkaart: 'prepare',
  samenvatting: 'after',
  woordenlijst: 'after',
};

/** The other papers that are made at the same moment. */
function besides(kind: PaperKind): PaperKind[] {
  return paperKinds.filter((other) => other !== kind && madeIn[other] === madeIn[kind]);
}

interface PaperScreenProps {
  readonly conversationId: ConversationId;
  readonly kind: PaperKind;
  /** Who gets a copy, and earlier versions; from the slice of the copies. */
  readonly handOut?: ReactNode;
}

/** A paper exactly as it prints, and saving it as a file. */
export function PaperScreen({ conversationId, kind, handOut }: PaperScreenProps) {
  const text = useText();
  const navigate = useNavigate();
  const choosing = useCommandCall(papers.setLook);
  const shown = useQueryCall(papers.show, { conversationId, kind });
  // What stands on the screen is what is saved: a paper that is being read again is not shown meanwhile.
  const paper = shown.isFetching ? undefined : shown.data;
  const place = madeIn[kind];
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
          label={text(`papers.screen.back.${place}`)}
          onPress={() => navigate({ name: place, conversationId })}
        >
          {text(`papers.screen.back.${place}`)}
        </IconButton>
        <PageTitle className="paper-screen__title">{text(`papers.kind.${kind}`)}</PageTitle>
        <p className="dim">{text('papers.screen.asItPrints')}</p>
        {shown.data && (
          <PaperLookFields
            look={shown.data.look}
            onChoose={(look) => choosing.mutate({ conversationId, look })}
            refusal={choosing.error?.refusal}
          />
        )}
        <ConsentWarnings conversationId={conversationId} kind={kind} />
        <SavePaper calls={papers} paper={{ conversationId, kind }} />
        {handOut}
        <OtherPapers conversationId={conversationId} kinds={besides(kind)} />
      </section>
    </main>
  );
}
