import { type ReactNode, useState } from 'react';
import { conversations } from '../../shared/features/conversations/contract.ts';
import { templates } from '../../shared/features/conversations/data/templates.ts';
import type { ConversationOverview } from '../../shared/features/conversations/schema.ts';
import type { ConversationId } from '../../shared/primitives/ids.ts';
import { useLock } from '../bridge/locking.tsx';
import { useNavigate } from '../bridge/navigation.tsx';
import type { Route } from '../bridge/route.ts';
import { useQueryCall } from '../bridge/use-call.ts';
import { useWatching } from '../bridge/watching.tsx';
import { useWatchKey } from '../features/room/use-watch-key.ts';
import { WatchButton } from '../features/room/watch-button.tsx';
import { useText } from '../i18n/text.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import type { Moment } from '../ui/moments.tsx';
import { Topbar } from '../ui/topbar.tsx';
import { TopbarToolsPlace } from '../ui/topbar-tools.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { ExplainWordButton } from './explain-word/explain-word-button.tsx';
import { TroubleStrips } from './trouble-strips.tsx';

interface ConversationFrameProps {
  readonly conversationId: ConversationId;
  readonly here: Route['name'];
  readonly children: ReactNode;
}

/** The bar of one conversation and a screen under it. The screen puts its tools in the bar with `TopbarTools`. */
export function ConversationFrame(props: ConversationFrameProps) {
  const overview = useQueryCall(conversations.get, { id: props.conversationId });
  if (overview.isError) {
    return (
      <main className="trouble">
        <ErrorMessage refusal={overview.error.refusal} onRetry={() => void overview.refetch()} />
      </main>
    );
  }
  if (overview.data === undefined) return <Waiting />;
  return <Framed {...props} conversation={overview.data} />;
}

function Framed(props: ConversationFrameProps & { readonly conversation: ConversationOverview }) {
  const text = useText();
  const navigate = useNavigate();
  const lock = useLock();
  const watch = useWatchKey(props.conversationId);
  const { isWatched } = useWatching();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const { conversation, conversationId, here } = props;
  const look = (name: Route['name'], isDone: boolean): Moment['look'] => {
    if (here === name || (here === 'closing' && name === 'room')) return 'here';
    return isDone ? 'done' : 'open';
  };
  return (
    <div className="conversation" data-watched={isWatched || undefined}>
      <Topbar
        onBack={() => navigate({ name: 'case', id: conversation.caseId })}
        backLabel={text('app.topbar.backToCase')}
        name={conversation.inhabitantName}
        about={templates[conversation.templateId].name}
        moments={[
          {
            key: 'before',
            look: look('prepare', conversation.isPrepared),
            onGo: () => navigate({ name: 'prepare', conversationId }),
          },
          {
            key: 'during',
            look: look('room', conversation.hasNotes),
            onGo: () => navigate({ name: 'room', conversationId }),
          },
          {
            key: 'after',
            look: look('after', false),
            onGo: () => navigate({ name: 'after', conversationId }),
          },
        ]}
        toolsRef={setPlace}
        onLock={() => void lock()}
      >
        <ExplainWordButton />
        <WatchButton onToggle={watch.toggle} />
      </Topbar>
      <TroubleStrips />
      <TopbarToolsPlace place={place}>
        <div className="conversation__screen">{watch.isKnown && props.children}</div>
      </TopbarToolsPlace>
    </div>
  );
}
