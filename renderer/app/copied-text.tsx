import { useEffect } from 'react';
import { vault } from '../../shared/features/vault/contract.ts';
import { useAsk } from '../bridge/use-ask.ts';

/** Tells the vault that something was copied, so that it does not stay on the clipboard. Shows nothing. */
export function CopiedText() {
  const ask = useAsk();
  useEffect(() => {
    // Only after the event has the browser put the text on the clipboard.
    const hear = () => setTimeout(() => void ask(vault.noteCopy, {}), 0);
    document.addEventListener('copy', hear);
    document.addEventListener('cut', hear);
    return () => {
      document.removeEventListener('copy', hear);
      document.removeEventListener('cut', hear);
    };
  }, [ask]);
  return null;
}
