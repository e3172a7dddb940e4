import './check.css';
import './case-check.css';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { caseChecks } from '../../../shared/features/case-checks/contract.ts';
import type { CheckSubject } from '../../../shared/features/case-checks/schema.ts';
import type { InhabitantDetails } from '../../../shared/features/inhabitants/schema.ts';
import { currentCheck } from '../../../shared/features/understanding-checks/rules.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';
import { CaseCheckPanel } from './case-check-panel.tsx';

export interface CaseCheckProps extends CheckSubject {
  readonly caseId: CaseId;
  /** What is told back, in the words in which it is explained; nothing is asked while it is empty. */
  readonly text: string;
  /** What the inhabitant tells: "Vertelt mevrouw in eigen woorden wat er is besloten?" */
  readonly question: string;
  readonly inhabitant: Pick<InhabitantDetails, 'formOfAddress'>;
}

/** Where the check of a decision, a day, a road or a letter stands, and asking it back in place. */
export function CaseCheck(props: CaseCheckProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const from = useRef<Element | null>(null);
  const checks = useQueryCall(caseChecks.list, { caseId: props.caseId });
  const found = checks.data?.find(
    ({ about, aboutId }) => about === props.about && aboutId === props.aboutId,
  );
  const { state } = currentCheck(props.text, found?.history ?? []);
  const leave = (end = '') => {
    setOpen(false);
    setSaid(end);
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  });
  useEffect(() => {
    if (!isOpen) return;
    const listen = (event: KeyboardEvent) => onEscape(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOpen]);
  if (checks.data === undefined || props.text === '') return null;
  return (
    <div className="case-check">
      <p className="case-check__question">{props.question}</p>
      <CheckStateLabel state={state} direction="partner_naar_inwoner" />
      {!isOpen && (
        <Button
          onPress={() => {
            from.current = document.activeElement;
            setSaid('');
            setOpen(true);
          }}
          spokenLabel={text('understanding-checks.case.askSpoken', { what: props.question })}
        >
          {text('understanding-checks.case.ask')}
        </Button>
      )}
      <p className="only-read-aloud" role="status">
        {said}
      </p>
      {isOpen && (
        <div className="case-check__panel">
          <CaseCheckPanel {...props} known={found} onLeave={leave} />
        </div>
      )}
    </div>
  );
}
