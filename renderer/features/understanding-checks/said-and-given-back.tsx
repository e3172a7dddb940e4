import type { ReactNode } from 'react';
import { withoutOuterQuotes } from '../../../shared/features/summary/dutch-sentence.ts';
import { useText } from '../../i18n/text.tsx';
import type { StepProps } from './check-panel-props.ts';

/** What was said and what comes back, beside each other on one line: two people at the table. */
export function SaidAndGivenBack(props: StepProps & { readonly children: ReactNode }) {
  const text = useText();
  const { line, sides } = props;
  return (
    <div className="check__two">
      <div className="check__side">
        <h3>
          {text(`understanding-checks.side.${saidKey(line, sides.owner)}`, {
            name: sides.ownerName,
          })}
        </h3>
        <p className="check__words">“{withoutOuterQuotes(line.text)}”</p>
      </div>
      <div className="check__side check__side--other">{props.children}</div>
    </div>
  );
}

/** On the way back of an agreement the words are not those of the one who must recognise them. */
function saidKey(line: StepProps['line'], owner: StepProps['sides']['owner']) {
  if (owner !== line.speaker) return 'agreed';
  return owner === 'supporter' ? 'iSaid' : 'said';
}
