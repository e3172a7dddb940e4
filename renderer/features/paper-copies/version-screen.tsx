import type { ReactNode } from 'react';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { paperCopies } from '../../../shared/features/paper-copies/contract.ts';
import type { Paper } from '../../../shared/features/papers/schema.ts';
import type { ConversationId, PaperVersionId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './paper-copies.css';
import { VersionFacts } from './version-facts.tsx';

interface VersionScreenProps {
  readonly conversationId: ConversationId;
  readonly versionId: PaperVersionId;
  /** How a paper is shown; from the slice of the papers. */
  readonly renderPaper: (paper: Paper) => ReactNode;
}

/** A paper as it was when it was printed or saved. Nothing can be changed in it. */
export function VersionScreen({ conversationId, versionId, renderPaper }: VersionScreenProps) {
  const text = useText();
  const navigate = useNavigate();
  const words = useDateWords();
  const conversation = useQueryCall(conversations.get, { id: conversationId });
  const shown = useQueryCall(paperCopies.show, { conversationId, versionId });
  const refusal = shown.error?.refusal ?? conversation.error?.refusal;
  const retry = () => {
    void shown.refetch();
    void conversation.refetch();
  };
  if (!shown.data || !conversation.data) {
    return (
      <main className="version">
        {refusal && <ErrorMessage refusal={refusal} onRetry={retry} />}
      </main>
    );
  }
  const { version, paper } = shown.data;
  const back = text(`paper-copies.version.back.${version.kind}`);
  return (
    <main className="version">
      <div className="version__desk">{renderPaper(paper)}</div>
      <section className="version__side" aria-label={text('paper-copies.version.side')}>
        <IconButton
          icon="back"
          label={back}
          onPress={() => navigate({ name: 'paper', conversationId, kind: version.kind })}
        >
          {back}
        </IconButton>
        <PageTitle className="version__title">
          {text('paper-copies.version.title', { moment: words.momentInFull(version.at) })}
        </PageTitle>
        <p>{text('paper-copies.version.asItWas')}</p>
        <VersionFacts version={version} inhabitantName={conversation.data.inhabitantName} />
        {version.corrected.length > 0 && (
          <ul className="copies__rows">
            {version.corrected.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was kept never changes, and two lines may read the same.
              <li key={at}>{line}</li>
            ))}
          </ul>
        )}
      </section>
    </main>
  );
}
