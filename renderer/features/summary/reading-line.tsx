import { partHeadings } from '../../../shared/features/summary/data/part-headings.ts';
import { changedByYou } from '../../../shared/features/summary/data/standard-texts.ts';
import type { PlacedLineOnPaper } from './placed-lines.ts';

/** One line as it stands on the paper, large: in Dutch, because the inhabitant reads along. */
export function ReadingLine({ placed: { line, part } }: { readonly placed: PlacedLineOnPaper }) {
  const { who, when, phone } = line;
  return (
    <div lang="nl">
      <h2 className="together__part">{partHeadings[part]}</h2>
      {who !== '' && <p className="together__detail">{who}</p>}
      {line.isQuote ? (
        <p className="together__words own-words">{`“${line.text}”`}</p>
      ) : (
        <p className="together__words">{line.text}</p>
      )}
      {when !== '' && <p className="together__detail">{when}</p>}
      {phone !== '' && <p className="together__detail num">{phone}</p>}
      {line.changedBy === 'inhabitant' && <p className="together__detail">{changedByYou}</p>}
    </div>
  );
}
