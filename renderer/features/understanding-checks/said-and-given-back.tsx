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
          {text(`understanding-checks.side.${saidKey(sides.owner)}`, { name: sides.ownerName })}
        </h3>
        <p className="check__words">“{withoutOuterQuotes(line.text)}”</p>
      </div>
      <div className="check__side check__side--other">{props.children}</div>
    </div>
  );
}

function saidKey(owner: StepProps['sides']['owner']): 'iSaid' | 'said' {
  return owner === 'supporter' ? 'iSaid' : 'said';
}
