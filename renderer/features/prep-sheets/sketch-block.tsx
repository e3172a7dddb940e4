import type { PaperBlock } from '../../../shared/features/papers/schema.ts';

/** One block in small. The blocks that only a summary has are not drawn here. */
export function SketchBlock({
  block,
  isHere,
}: {
  readonly block: PaperBlock;
  readonly isHere: boolean;
}) {
  const className = isHere ? 'prepare__sketched prepare__sketched--here' : 'prepare__sketched';
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'own_words':
      return <p className={`${className} prepare__sketched--own`}>“{block.text}”</p>;
    case 'paragraph':
    case 'list_item':
      return <p className={className}>{block.text}</p>;
    case 'tick_box':
      return (
        <p className={className}>
          ☐ {block.text}
          {block.when !== '' && `, ${block.when}`}
        </p>
      );
    default:
      return null;
  }
}
