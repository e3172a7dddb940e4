import { emergencyCopies } from '../../../shared/features/emergency-copies/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';

/** Puts back what was kept elsewhere because it was not saved: choose, read what will happen, decide. */
export function PutBackEmergencyCopy() {
  const text = useText();
  const words = useDateWords();
  const open = useCommandCall(emergencyCopies.open);
  const putBack = useCommandCall(emergencyCopies.putBack);
  const atLock = useQueryCall(vault.lastLock, {}).data?.words;
  const found = putBack.isSuccess ? null : open.data;
  const choose = () => {
    putBack.reset();
    open.mutate({});
  };
  const when = found && words.momentInFull(found.savedAt);
  return (
    <section className="form" aria-labelledby="emergency-copies-title">
      <h2 id="emergency-copies-title">{text('emergency-copies.title')}</h2>
      <p className="dim">{text('emergency-copies.why')}</p>
      {atLock?.kind === 'copied' && <p>{text('emergency-copies.atLock', { path: atLock.path })}</p>}
      {when && <p>{text('emergency-copies.found', { when })}</p>}
      <div className="actions">
        {when && (
          <Button onPress={() => putBack.mutate({})}>{text('emergency-copies.goOn')}</Button>
        )}
        {when && (
          <Button variant="plain" onPress={open.reset}>
            {text('emergency-copies.cancel')}
          </Button>
        )}
        {!when && <Button onPress={choose}>{text('emergency-copies.choose')}</Button>}
      </div>
      <p role="status">{outcome()}</p>
      {open.isError && <ErrorMessage refusal={open.error.refusal} />}
      {putBack.isError && <ErrorMessage refusal={putBack.error.refusal} />}
    </section>
  );

  function outcome(): string {
    if (!putBack.data) return '';
    const { refused } = putBack.data;
    return refused === 0
      ? text('emergency-copies.done')
      : text('emergency-copies.partly', { refused });
  }
}
