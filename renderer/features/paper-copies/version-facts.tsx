import type { PaperVersion } from '../../../shared/features/paper-copies/schema.ts';
import { useText } from '../../i18n/text.tsx';

/** How a paper was made, for whom, and whether the inhabitant had corrected it. */
export function VersionFacts({
  version: { format, look, forWhom, corrected },
  inhabitantName,
}: {
  readonly version: PaperVersion;
  readonly inhabitantName: string;
}) {
  const text = useText();
  const names = new Intl.ListFormat('nl').format(forWhom);
  return (
    <>
      <p className="dim num">
        {`${text(`paper-copies.format.${format}`)} · ${text('paper-copies.versions.size', { size: look.size })} · ${text(`paper-copies.layout.${look.layout}`)}`}
      </p>
      <p className="dim">
        {forWhom.length === 0
          ? text('paper-copies.versions.forNobody')
          : text('paper-copies.versions.forWhom', { names })}
      </p>
      {corrected.length > 0 && (
        <p className="dim">
          {text('paper-copies.versions.corrected', {
            count: corrected.length,
            name: inhabitantName,
          })}
        </p>
      )}
    </>
  );
}
