import type { ReactNode } from 'react';
import { withoutOuterQuotes } from '../../../shared/features/summary/dutch-sentence.ts';
import { useText } from '../../i18n/text.tsx';
import type { StepProps } from './check-panel-props.ts';

/** What was said and what comes back, beside each other on one line: two people at the table. */
export function SaidAndGivenBack(props: StepProps & { readonly children: ReactNode }) {
  const text = useText();
  const { line, words } = props;
  return (
    <div className="check__two">
      <div className="check__side">
        <h3>
          {text(`understanding-checks.side.${saidKey(props)}`, { name: words.start[line.speaker] })}
        </h3>
        <p className="check__words">“{withoutOuterQuotes(line.text)}”</p>
      </div>
      <div className="check__side check__side--other">{props.children}</div>
    </div>
  );
}

/** On the way back of an agreement the words belong to both. */
function saidKey({ line, sides }: StepProps): 'agreed' | 'iSaid' | 'said' {
  if (line.mark === 'agreement' && sides.owner !== line.speaker) return 'agreed';
  return line.speaker === 'supporter' ? 'iSaid' : 'said';
}
