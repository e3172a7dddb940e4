import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

interface OtherPapersProps {
  readonly conversationId: ConversationId;
  readonly kinds: readonly PaperKind[];
}

/** The way to the other papers of this moment. */
export function OtherPapers({ conversationId, kinds }: OtherPapersProps) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <nav
      className="paper-screen__save paper-screen__others"
      aria-label={text('papers.screen.others')}
    >
      <h2>{text('papers.screen.others')}</h2>
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant="plain"
          onPress={() => navigate({ name: 'paper', conversationId, kind })}
        >
          {text(`papers.kind.${kind}`)}
        </Button>
      ))}
    </nav>
  );
}
