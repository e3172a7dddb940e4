import type { FormerVault, RestoredVault } from '../../../shared/features/backup/schema.ts';
import { useText } from '../../i18n/text.tsx';

/** What was put back or rescued, counted in the words of the field, and where everything is now. */
export function RestoredReport({ restored }: { readonly restored: RestoredVault }) {
  const text = useText();
  return (
    <div role="status" className="restored">
      <p className="restored__done">{text('backup.restored.done', { label: restored.label })}</p>
      <ul>
        {restored.found.map(({ word, saved, lost }) => (
          <li key={word}>
            {text('backup.restored.count', { what: text(`backup.word.${word}`), saved })}
            {lost !== 0 &&
              ` ${lost === null ? text('backup.restored.lostUnknown') : text('backup.restored.lost', { lost })}`}
          </li>
        ))}
      </ul>
      <p>{text('backup.restored.next')}</p>
      <WhereFormerIs former={restored.former} />
    </div>
  );
}

function WhereFormerIs({ former }: { readonly former: FormerVault }) {
  const text = useText();
  switch (former.kind) {
    case 'none':
      return null;
    case 'set-aside':
      return <p className="dim">{text('backup.restored.aside', { folder: former.folder })}</p>;
    case 'stays':
      return <p className="dim">{text('backup.restored.stays', { folder: former.folder })}</p>;
  }
}
