import { type ReactNode, useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import type { AgreementDetails } from '../../../shared/features/agreements/schema.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import { useSave } from '../../bridge/unsaved.tsx';
import { useAutosaveByKey } from '../../bridge/use-autosave-by-key.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import type { AskBack } from '../../editor/ask-back.ts';
import { AskedInPlace, useAskInPlace } from '../../editor/ask-in-place.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { StatusStrip } from '../../ui/status-strip.tsx';
import { TopbarTools } from '../../ui/topbar-tools.tsx';
import { AfterWork } from './after-work.tsx';
import { AskBackContext } from './ask-back-context.ts';
import { momentNow } from './moment-now.ts';
import { ReadTogether } from './read-together.tsx';
import type { RenderPaper } from './render-paper.ts';
import './after.css';
import { type After, useAfter } from './use-after.ts';
import { useSummaryEdits } from './use-summary-edits.ts';

interface AfterScreenProps {
  readonly conversationId: ConversationId;
  readonly renderPaper: RenderPaper;
  /** Asks a line back in place; from the slice of the understanding checks. */
  readonly askBack: AskBack;
  /** The supporter's own look back on the tempo; from the slice of the pace. */
  readonly lookBack?: ReactNode;
  /** Who gets a copy, and earlier versions; from the slice of the copies. */
  readonly handOut?: ReactNode;
}

/** Na: the summary as it will print, where each line comes from, and correcting it together. */
export function AfterScreen({ conversationId, ...parts }: AfterScreenProps) {
  const conversation = useQueryCall(conversations.get, { id: conversationId });
  if (conversation.data) {
    return <OfConversation {...parts} conversation={conversation.data} />;
  }
  return (
    <Waiting refusal={conversation.error?.refusal} onRetry={() => void conversation.refetch()} />
  );
}

type Parts = Omit<AfterScreenProps, 'conversationId'>;

function OfConversation(props: Parts & { readonly conversation: ConversationOverview }) {
  const { after, refusal, retry } = useAfter(props.conversation);
  if (after) return <Loaded {...props} after={after} />;
  return <Waiting refusal={refusal} onRetry={retry} />;
}

function Waiting(props: { readonly refusal: Refusal | undefined; readonly onRetry: () => void }) {
  return (
    <main className="after after--waiting">
      {props.refusal && <ErrorMessage refusal={props.refusal} onRetry={props.onRetry} />}
    </main>
  );
}

function Loaded({
  after,
  renderPaper,
  askBack,
  lookBack,
  handOut,
}: Parts & {
  readonly after: After;
}) {
  const place = useAskInPlace();
  const text = useText();
  const save = useSave();
  const [isReading, setReading] = useState(false);
  const [selectedKey, select] = useState<string>();
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const onSaved = () => setSavedAt(momentNow());
  const edits = useSummaryEdits(after.draft, {
    editor: isReading ? 'inhabitant' : 'supporter',
    onSaved,
  });
  const detailsSaver = useAutosaveByKey({
    save: (lineId: NoteLineId, details: AgreementDetails) =>
      save(`agreement ${lineId}`, agreements.change, [{ lineId, details }]),
    onSaved,
  });
  const isUnsavedElsewhere =
    edits.refusalElsewhere(isReading ? undefined : selectedKey) !== undefined;
  return (
    <AskBackContext value={place.ask}>
      {isUnsavedElsewhere && (
        <StatusStrip
          action={
            <Button onPress={() => void edits.saveNow()}>{text('summary.screen.saveAgain')}</Button>
          }
        >
          {text('summary.screen.unsaved')}
        </StatusStrip>
      )}
      {!isReading && (
        <TopbarTools>
          <Button onPress={() => setReading(true)}>{text('summary.together.title')}</Button>
        </TopbarTools>
      )}
      {isReading ? (
        <ReadTogether
          after={after}
          edits={edits}
          startKey={selectedKey}
          onLeave={(key) => {
            select(key);
            setReading(false);
          }}
        />
      ) : (
        <AfterWork
          after={after}
          edits={edits}
          detailsSaver={detailsSaver}
          selectedKey={selectedKey}
          onSelect={select}
          savedAt={savedAt}
          onSaved={onSaved}
          renderPaper={renderPaper}
          isAsking={place.asked !== null}
          lookBack={lookBack}
          handOut={handOut}
        />
      )}
      <p className="only-read-aloud" role="status">
        {place.said}
      </p>
      <AskedInPlace
        place={place}
        conversation={after.conversation}
        inhabitant={after.inhabitant}
        lines={after.lines}
        askBack={askBack}
      />
    </AskBackContext>
  );
}
