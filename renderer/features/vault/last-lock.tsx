import { vault } from '../../../shared/features/vault/contract.ts';
import type { LastLock } from '../../../shared/features/vault/schema.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { type TextFunction, useText } from '../../i18n/text.tsx';

/** At the door: when and why it locked by itself, and what became of the last words. Nothing when there is nothing to tell. */
export function LastLockLine() {
  const text = useText();
  const dates = useDateWords();
  const last = useQueryCall(vault.lastLock, {}).data;
  if (!last) return null;
  const when = dates.momentNearby(last.at);
  const why = text(`vault.lastLock.${last.why}`, { when });
  const isTrouble = last.words.kind === 'copied' || last.words.kind === 'lost';
  return (
    <p className={isTrouble ? 'error' : 'dim'} {...(isTrouble && { role: 'alert' })}>
      {why} {wordsOf(last, text)}
    </p>
  );
}

/** Where the last words went; of those nobody knows about nothing is said. */
function wordsOf({ words }: LastLock, text: TextFunction): string {
  switch (words.kind) {
    case 'saved':
      return text('vault.lastLock.saved');
    case 'copied':
      return text('vault.lastLock.copied', { path: words.path });
    case 'lost':
      return text('vault.lastLock.lost');
    case 'unknown':
      return '';
  }
}
