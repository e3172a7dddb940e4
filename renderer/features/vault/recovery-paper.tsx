import { createPortal } from 'react-dom';
import { recoveryGroups } from '../../../shared/features/vault/recovery-key-text.ts';
import { useText } from '../../i18n/text.tsx';
import './recovery-paper.css';

interface RecoveryPaperProps {
  readonly recoveryKey: string;
}

/** The sheet that comes out of the printer; on the screen it is not there. */
export function RecoveryPaper({ recoveryKey }: RecoveryPaperProps) {
  const text = useText();
  return createPortal(
    <div className="recovery-paper" aria-hidden="true">
      <h1>{text('vault.paper.title')}</h1>
      <ol>
        {recoveryGroups(recoveryKey).map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      <p>{text('vault.paper.use')}</p>
      <p>{text('vault.paper.danger')}</p>
      <p>{text('vault.paper.where')}</p>
    </div>,
    document.body,
  );
}
