import { type ReactNode, useId } from 'react';
import type { PaperBlockKind } from '../../../shared/features/papers/schema.ts';
import { AgreementWords } from './agreement-words.tsx';
import type { BlockOf, PaperPiece } from './paper-piece.ts';
import { PaperBetween, PaperText } from './paper-text.tsx';
import { Pictogram } from './pictogram.tsx';
import { type PaperSelection, SelectBlock } from './select-block.tsx';

/** One block, or what of it stands on this page. */
export function PaperBlock({
  piece,
  selection,
}: {
  readonly piece: PaperPiece;
  readonly selection?: PaperSelection | undefined;
}): ReactNode {
  const contentId = useId();
  const { block, whole, isFirst, isLast } = piece;
  const Tag = looks[block.kind].tag;
  const part = isFirst ? '' : ' paper-goes-on';
  return (
    <Tag
      className={`paper-block paper-${block.kind}${part}`}
      data-paper-item
      data-block={block.key}
    >
      <span className="paper-content" id={contentId}>
        {contentOf(block.kind, { block, isFirst, isLast })}
      </span>
      {selection && canBeSelected(block.kind) && (
        <SelectBlock block={whole} contentId={contentId} selection={selection} />
      )}
    </Tag>
  );
}

/** Whether a block is one line of a list together with the blocks of its kind beside it. */
export function standsInList(kind: PaperBlockKind): boolean {
  return looks[kind].tag === 'li';
}

/** Whether a block can be selected in a preview. Headings and empty lines say nothing of their own. */
export function canBeSelected(kind: PaperBlockKind): boolean {
  return looks[kind].tag !== 'h2' && looks[kind].tag !== 'div';
}

interface ContentProps<Kind extends PaperBlockKind> {
  readonly block: BlockOf<Kind>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface Look<Kind extends PaperBlockKind> {
  readonly tag: 'h2' | 'p' | 'blockquote' | 'li' | 'div';
  readonly content: (props: ContentProps<Kind>) => ReactNode;
}

type Looks = { readonly [Kind in PaperBlockKind]: Look<Kind> };

const looks: Looks = {
  heading: {
    tag: 'h2',
    content: ({ block }) => (
      <>
        {block.pictogram && <Pictogram id={block.pictogram} />}
        <PaperText>{block.text}</PaperText>
      </>
    ),
  },
  paragraph: {
    tag: 'p',
    content: ({ block }) => {
      const words = <PaperText>{block.text}</PaperText>;
      return block.isStrong ? <b>{words}</b> : words;
    },
  },
  own_words: {
    tag: 'blockquote',
    content: ({ block, isFirst, isLast }) => (
      <>
        {isFirst && '“'}
        <PaperText>{block.text}</PaperText>
        {isLast && '”'}
      </>
    ),
  },
  list_item: {
    tag: 'li',
    content: ({ block }) => <PaperText>{block.text}</PaperText>,
  },
  agreement: {
    tag: 'li',
    content: ({ block }) => <AgreementWords agreement={block} />,
  },
  tick_box: {
    tag: 'li',
    content: ({ block, isFirst }) => (
      <>
        {isFirst && <span className="paper-box" aria-hidden="true" />}
        <PaperText>{block.text}</PaperText>
        <b className="paper-line">
          <PaperText>{block.when}</PaperText>
        </b>
      </>
    ),
  },
  unclear: {
    tag: 'li',
    content: ({ block }) => (
      <>
        <b className="paper-line">
          <PaperText>{block.text}</PaperText>
        </b>
        <span className="paper-line">
          <PaperText>{block.detail}</PaperText>
        </span>
      </>
    ),
  },
  contact: {
    tag: 'li',
    content: ({ block }) => (
      <>
        <b>
          <PaperText>{block.name}</PaperText>
        </b>
        <b className="paper-phone">
          <PaperText>{block.phone}</PaperText>
        </b>
        <span className="paper-detail">
          <PaperText>{block.detail}</PaperText>
        </span>
      </>
    ),
  },
  term: {
    tag: 'li',
    content: ({ block, isFirst }) => (
      <>
        <b>
          <PaperText>{block.word}</PaperText>
          {isFirst && ':'}
        </b>
        <PaperBetween>{block.isStacked ? '\n' : ' '}</PaperBetween>
        <PaperText>{block.text}</PaperText>
      </>
    ),
  },
  choices: {
    tag: 'div',
    content: ({ block }) => (
      <>
        <b>
          <PaperText>{block.label}</PaperText>
        </b>
        {block.options.map((option) => (
          <span key={option} className="paper-choice">
            <PaperText>{option}</PaperText>
          </span>
        ))}
      </>
    ),
  },
  fill_in: {
    tag: 'div',
    content: ({ block }) => (
      <b>
        <PaperText>{block.label}</PaperText>
      </b>
    ),
  },
  writing_line: { tag: 'div', content: () => null },
};

function contentOf<Kind extends PaperBlockKind>(kind: Kind, props: ContentProps<Kind>): ReactNode {
  return looks[kind].content(props);
}
