import { citedAs } from '../../../shared/features/procedures/law-in-words.ts';
import type { LawSource } from '../../../shared/features/procedures/schema.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

/** Where a fact stands: law and article, since when that text holds, when it was read, and whether it must be checked. */
export function Sources({ sources }: { readonly sources: readonly LawSource[] }) {
  const text = useText();
  const dates = useDateWords();
  return (
    <ul className="law__sources">
      {sources.map((source) => (
        <li key={`${citedAs(source)} ${source.version}`}>
          {text('law.source', {
            where: citedAs(source),
            since: dates.inFull(source.version),
            read: dates.inFull(source.readOn),
          })}{' '}
          {!source.isVerified && <span className="not-clear">{text('procedures.check')}</span>}
        </li>
      ))}
    </ul>
  );
}
