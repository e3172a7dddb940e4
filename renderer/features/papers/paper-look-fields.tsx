import type { Refusal } from '../../../shared/contract/errors.ts';
import { type PaperLook, paperLayouts, paperSizes } from '../../../shared/features/papers/look.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';

interface PaperLookFieldsProps {
  readonly look: PaperLook;
  readonly onChoose: (look: PaperLook) => void;
  readonly refusal: Refusal | undefined;
}

/** How large the letters are and where lines begin, for every paper of this inhabitant until it is chosen again. */
export function PaperLookFields({ look, onChoose, refusal }: PaperLookFieldsProps) {
  const text = useText();
  const choose = (changed: Partial<PaperLook>) => onChoose({ ...look, ...changed });
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
      {refusal && <ErrorMessage refusal={refusal} />}
    </div>
  );
}
