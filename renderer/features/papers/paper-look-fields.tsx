import { papers } from '../../../shared/features/papers/contract.ts';
import { type PaperLook, paperLayouts, paperSizes } from '../../../shared/features/papers/look.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';

interface PaperLookFieldsProps {
  readonly conversationId: ConversationId;
  readonly look: PaperLook;
}

/** How large the letters are and where lines begin, for every paper of this inhabitant until it is chosen again. */
export function PaperLookFields({ conversationId, look }: PaperLookFieldsProps) {
  const text = useText();
  const choosing = useCommandCall(papers.setLook);
  const choose = (changed: Partial<PaperLook>) =>
    choosing.mutate({ conversationId, look: { ...look, ...changed } });
  return (
    <div className="paper-screen__look">
      <RadioChoice
        label={text('papers.look.size')}
        value={`${look.size}`}
        onChange={(chosen) =>
          choose({ size: paperSizes.find((size) => `${size}` === chosen) ?? look.size })
        }
        options={paperSizes.map((size) => ({
          value: `${size}`,
          label: text('papers.look.points', { size }),
        }))}
      />
      <RadioChoice
        label={text('papers.look.layout')}
        value={look.layout}
        onChange={(layout) => choose({ layout })}
        options={paperLayouts.map((layout) => ({
          value: layout,
          label: text(`papers.look.layout.${layout}`),
        }))}
        help={text('papers.look.remembered')}
      />
      {choosing.isError && <ErrorMessage refusal={choosing.error.refusal} />}
    </div>
  );
}
