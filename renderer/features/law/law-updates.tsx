import { law } from '../../../shared/features/law/contract.ts';
import type { LawUpdate } from '../../../shared/features/law/schema.ts';
import type { LawBook } from '../../../shared/features/procedures/schema.ts';
import { daysBetween } from '../../../shared/primitives/plain-date.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { UpdatePreview } from './update-preview.tsx';

/** How old the law is, and the ways to take an update from a file and to undo it. */
export function LawUpdates(props: {
  readonly book: LawBook;
  readonly updates: readonly LawUpdate[];
}) {
  const text = useText();
  const dates = useDateWords();
  const today = useToday();
  const choose = useCommandCall(law.chooseUpdate);
  const take = useCommandCall(law.takeUpdate);
  const undo = useCommandCall(law.undoUpdate);
  const { book, updates } = props;
  const chosen = choose.data;
  const isUpdated = updates.some(({ undoneAt }) => undoneAt === null);
  return (
    <section aria-labelledby="law-age">
      <h2 id="law-age" className="section-title">
        {text('law.age.title')}
      </h2>
      <p className="sentences">
        {text('law.age.madeOn', {
          version: String(book.version),
          day: dates.inFull(book.madeOn),
          days: Math.max(0, daysBetween(book.madeOn, today)),
        })}{' '}
        {text('law.age.check')}
      </p>
      {chosen?.kind === 'ready' ? (
        <UpdatePreview
          preview={chosen.preview}
          isBusy={take.isPending}
          onTake={() =>
            take.mutate({ hash: chosen.preview.hash }, { onSuccess: () => choose.reset() })
          }
          onLeave={() => choose.reset()}
        />
      ) : (
        <div className="actions">
          <Button onPress={() => choose.mutate({})}>{text('law.update.choose')}</Button>
          {isUpdated && (
            <Button variant="plain" onPress={() => undo.mutate({})}>
              {text('law.update.undo')}
            </Button>
          )}
        </div>
      )}
      {chosen?.kind === 'refused' && (
        <p className="error" role="alert">
          {text('law.refused.line', { line: chosen.problem.line })}{' '}
          {text(`law.refused.${chosen.problem.what}`, { at: chosen.problem.at })}{' '}
          {text('law.refused.nothing')}
        </p>
      )}
      {[choose, take, undo].map(
        (call, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: three calls that never change places
          call.isError && <ErrorMessage key={at} refusal={call.error.refusal} />,
      )}
      {updates.length > 0 && (
        <ul className="rows law__updates">
          {updates.map((update) => (
            <li key={update.takenAt} className="row">
              <div className="row__main">
                {text('law.update.taken', {
                  version: String(update.version),
                  when: dates.momentInFull(update.takenAt),
                })}
                {update.undoneAt !== null &&
                  ` ${text('law.update.undone', { when: dates.momentInFull(update.undoneAt) })}`}
                <p className="row__detail">{text('law.update.hash', { hash: update.hash })}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
