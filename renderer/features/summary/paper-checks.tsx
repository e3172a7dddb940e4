import { paperChecklist } from '../../../shared/features/summary/paper-checklist.ts';
import { useText } from '../../i18n/text.tsx';
import { Post } from '../../ui/post.tsx';
import type { After } from './use-after.ts';

/** What a good summary has, each with a post: filled when it is there, dotted when not. */
export function PaperChecks({
  after,
  pages,
}: {
  readonly after: After;
  /** `null` as long as the pages are not there. */
  readonly pages: number | null;
}) {
  const text = useText();
  const checklist = paperChecklist(after.draft, { agreements: after.agreements, pages });
  return (
    <ul className="checklist">
      {checklist.map(({ item, isRight }) => (
        <li key={item} className="checklist__item">
          <Post look={isRight ? 'filled' : 'dotted'} />
          <span>
            {text(`summary.checklist.${item}`)}
            <span className="only-read-aloud">
              {isRight !== null &&
                `: ${text(isRight ? 'summary.checklist.yes' : 'summary.checklist.no')}`}
            </span>
            {isRight === false && (
              <span className="dim"> {text(`summary.checklist.how.${item}`)}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
