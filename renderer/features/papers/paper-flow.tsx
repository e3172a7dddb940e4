import type { ReactNode } from 'react';
import { PaperBlock, standsInList } from './paper-block.tsx';
import type { PaperPiece } from './paper-piece.ts';
import type { PaperSelection } from './select-block.tsx';

/** Blocks under each other; those that belong in a list stand in one list with their neighbours of the same kind. */
export function PaperFlow({
  pieces,
  selection,
}: {
  readonly pieces: readonly PaperPiece[];
  readonly selection?: PaperSelection | undefined;
}): ReactNode {
  return groupsOf(pieces).map(({ kind, members }) => {
    const blocks = members.map((piece) => (
      <PaperBlock key={piece.whole.key} piece={piece} selection={selection} />
    ));
    if (!standsInList(kind)) return blocks;
    return (
      <ul key={members[0].whole.key} className={`paper-list paper-list-of-${kind}`}>
        {blocks}
      </ul>
    );
  });
}

interface Group {
  readonly kind: PaperPiece['block']['kind'];
  readonly members: [PaperPiece, ...PaperPiece[]];
}

function groupsOf(pieces: readonly PaperPiece[]): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const { kind } = piece.block;
    const group = groups.at(-1);
    if (group?.kind === kind) group.members.push(piece);
    else groups.push({ kind, members: [piece] });
  }
  return groups;
}
