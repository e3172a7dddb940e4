import './closing.css';
import type { ReactNode } from 'react';
import type { Agreement } from '../../../shared/features/agreements/schema.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import type { AskBack } from '../../editor/ask-back.ts';
import { AskedInPlace, useAskInPlace } from '../../editor/ask-in-place.tsx';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useSpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AgreementsToRead } from './agreements-to-read.tsx';
import { NextContact } from './next-contact.tsx';
import { OpenPoints } from './open-points.tsx';
import { UncheckedPoints } from './unchecked-points.tsx';
import { type Closing, useClosing } from './use-closing.ts';

/** Writes down who does an agreement and when; from the room, the app puts it in. */
export type RenderWhoAndWhen = (about: {
  readonly agreement: Agreement;
  readonly conversation: ConversationOverview;
  readonly words: SpeakerWords;
  readonly onLeave: () => void;
}) => ReactNode;

interface ClosingScreenProps {
  readonly conversationId: ConversationId;
  readonly askBack: AskBack;
  readonly renderWhoAndWhen: RenderWhoAndWhen;
}

/**
 * Rounding off at the table, in the order of the method (practice, 0.2 step 5): the agreements read aloud with who and when,
 * what is still open, asking back, the next contact. It says what is and offers what can be done; it holds nobody up.
 */
export function ClosingScreen(props: ClosingScreenProps) {
  const { closing, refusal, retry } = useClosing(props.conversationId);
  if (closing) return <Rounds {...props} closing={closing} />;
  return (
    <main className="closing">{refusal && <ErrorMessage refusal={refusal} onRetry={retry} />}</main>
  );
}

function Rounds(props: ClosingScreenProps & { readonly closing: Closing }) {
  const text = useText();
  const navigate = useNavigate();
  const place = useAskInPlace();
  const { conversationId, closing } = props;
  const { conversation, inhabitant, lines } = closing;
  const words = useSpeakerWords(conversation, inhabitant.formOfAddress);
  const part = { closing, words, ask: place.ask };
  return (
    <main className="closing">
      <div className="closing__page">
        <PageTitle>{text('closing.title')}</PageTitle>
        <AgreementsToRead {...part} renderWhoAndWhen={props.renderWhoAndWhen} />
        <OpenPoints {...part} />
        <UncheckedPoints {...part} />
        <NextContact {...part} />
        <p className="only-read-aloud" role="status">
          {place.said}
        </p>
        <div className="actions closing__end">
          <Button variant="go" onPress={() => navigate({ name: 'after', conversationId })}>
            {text('closing.toAfter')}
          </Button>
          <Button variant="plain" onPress={() => navigate({ name: 'room', conversationId })}>
            {text('closing.toNotes')}
          </Button>
        </div>
      </div>
      <AskedInPlace
        place={place}
        conversation={conversation}
        inhabitant={inhabitant}
        lines={lines}
        askBack={props.askBack}
      />
    </main>
  );
}
