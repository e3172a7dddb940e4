import type { RenderWhoAndWhen } from '../features/closing/closing-screen.tsx';
import { AgreementDetails } from '../features/notes/agreement-details.tsx';

/** Who does an agreement and when, written down outside the room: nobody writes notes there that must be saved first. */
export const whoAndWhen: RenderWhoAndWhen = ({ agreement, conversation, words, onLeave }) => (
  <AgreementDetails
    conversation={conversation}
    lineId={agreement.lineId}
    text={agreement.text}
    first={agreement}
    isUnderstood={agreement.isUnderstood}
    words={words}
    saveNotes={isSaved}
    onLeave={onLeave}
  />
);

const isSaved = () => Promise.resolve(true);
