import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { paperCopies } from '../../../shared/features/paper-copies/contract.ts';
import type { PaperVersion } from '../../../shared/features/paper-copies/schema.ts';
import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { VersionFacts } from './version-facts.tsx';

/** The times this paper was printed or saved, newest first; each can be read again as it was. */
export function EarlierVersions(props: {
  readonly kind: PaperKind;
  readonly conversation: ConversationOverview;
}) {
  const text = useText();
  const { id: conversationId, inhabitantName } = props.conversation;
  const stored = useQueryCall(paperCopies.versions, { conversationId });
  const versions = stored.data?.filter(({ kind }) => kind === props.kind) ?? [];
  return (
    <section className="copies">
      <h2>{text('paper-copies.versions.title')}</h2>
      {stored.isError && (
        <ErrorMessage refusal={stored.error.refusal} onRetry={() => void stored.refetch()} />
      )}
      {stored.isSuccess && versions.length === 0 && (
        <p className="dim">{text('paper-copies.versions.none')}</p>
      )}
      <ul className="copies__rows">
        {versions.map((version) => (
          <li key={version.id}>
            <OneVersion
              version={version}
              conversationId={conversationId}
              inhabitantName={inhabitantName}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneVersion({
  version,
  conversationId,
  inhabitantName,
}: {
  readonly version: PaperVersion;
  readonly conversationId: ConversationOverview['id'];
  readonly inhabitantName: string;
}) {
  const text = useText();
  const navigate = useNavigate();
  const moment = useDateWords().momentInFull(version.at);
  return (
    <>
      <TextLink
        onGo={() => navigate({ name: 'paper-version', conversationId, versionId: version.id })}
      >
        {text('paper-copies.versions.asItWas', { moment })}
      </TextLink>
      <VersionFacts version={version} inhabitantName={inhabitantName} />
    </>
  );
}
