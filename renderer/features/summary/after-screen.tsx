import { useState } from 'react';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import type { AgreementDetails } from '../../../shared/features/agreements/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { StatusStrip } from '../../ui/status-strip.tsx';
import { TopbarTools } from '../../ui/topbar-tools.tsx';
import { AfterWork } from './after-work.tsx';
import { momentNow } from './moment-now.ts';
import { ReadTogether } from './read-together.tsx';
import type { RenderPaper } from './render-paper.ts';
import './after.css';
import { type After, useAfter } from './use-after.ts';
import { useAutosave } from './use-autosave.ts';
import { useSummaryEdits } from './use-summary-edits.ts';

interface AfterScreenProps {
  readonly conversationId: ConversationId;
  readonly renderPaper: RenderPaper;
}

/** Na: the summary as it will print, where each line comes from, and correcting it together. */
export function AfterScreen({ conversationId, renderPaper }: AfterScreenProps) {
  const { after, refusal, retry } = useAfter(conversationId);
  if (after) return <Loaded after={after} renderPaper={renderPaper} />;
  return (
    <main className="after after--waiting">
      {refusal && <ErrorMessage refusal={refusal} onRetry={retry} />}
    </main>
  );
}

function Loaded({ after, renderPaper }: { after: After; renderPaper: RenderPaper }) {
  const text = useText();
  const ask = useAsk();
  const [isReading, setReading] = useState(false);
  const [selectedKey, select] = useState<string>();
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const onSaved = () => setSavedAt(momentNow());
  const edits = useSummaryEdits(after.draft, onSaved);
  const detailsSaver = useAutosave({
    save: (lineId: NoteLineId, details: AgreementDetails) =>
      ask(agreements.change, { lineId, details }),
    onSaved,
  });
  const isUnsavedElsewhere =
    edits.refusalElsewhere(isReading ? undefined : selectedKey) !== undefined;
  return (
    <>
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
        />
      )}
    </>
  );
}
