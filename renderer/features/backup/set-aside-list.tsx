import type { SetAsideVault } from '../../../shared/features/backup/schema.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

/** The vaults that were set aside, which still hold what was deleted since; nothing when there are none. */
export function SetAsideList({ vaults }: { readonly vaults: readonly SetAsideVault[] }) {
  const text = useText();
  const { inFull } = useDateWords();
  if (vaults.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{text('backup.aside.title')}</h2>
      <ul>
        {vaults.map(({ folder, day }) => (
          <li key={folder}>{text('backup.aside.vault', { day: inFull(day), folder })}</li>
        ))}
      </ul>
    </section>
  );
}
