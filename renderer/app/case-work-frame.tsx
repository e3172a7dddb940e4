import { type ReactNode, useState } from 'react';
import { cases } from '../../shared/features/cases/contract.ts';
import type { CaseId } from '../../shared/primitives/ids.ts';
import { useLock } from '../bridge/locking.tsx';
import { useNavigate } from '../bridge/navigation.tsx';
import { useQueryCall } from '../bridge/use-call.ts';
import { useWatching } from '../bridge/watching.tsx';
import { WatchedDoor } from '../features/room/watched-door.tsx';
import { useText } from '../i18n/text.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { Topbar } from '../ui/topbar.tsx';
import { TopbarToolsPlace } from '../ui/topbar-tools.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { ExplainWordButton } from './explain-word/explain-word-button.tsx';
import { TroubleStrips } from './trouble-strips.tsx';

/** The bar of work in a case that is no conversation: a decision, a letter. A case names its inhabitant. */
export function CaseWorkFrame(props: {
  readonly caseId: CaseId;
  readonly about: string;
  readonly children: ReactNode;
}) {
  return useWatching().isWatched ? <WatchedDoor /> : <Framed {...props} />;
}

function Framed({ caseId, about, children }: Parameters<typeof CaseWorkFrame>[0]) {
  const text = useText();
  const navigate = useNavigate();
  const lock = useLock();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const found = useQueryCall(cases.get, { id: caseId });
  if (found.isError) {
    return (
      <main className="trouble">
        <ErrorMessage refusal={found.error.refusal} onRetry={() => void found.refetch()} />
      </main>
    );
  }
  if (found.data === undefined) return <Waiting />;
  return (
    <div className="conversation">
      <Topbar
        onBack={() => navigate({ name: 'case', id: caseId })}
        backLabel={text('app.topbar.backToCase')}
        name={found.data.inhabitantName}
        about={about}
        moments={[]}
        toolsRef={setPlace}
        onLock={() => void lock()}
      >
        <ExplainWordButton />
      </Topbar>
      <TroubleStrips />
      <TopbarToolsPlace place={place}>
        <div className="conversation__screen">{children}</div>
      </TopbarToolsPlace>
    </div>
  );
}
