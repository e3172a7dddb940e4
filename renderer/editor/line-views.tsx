import { type ReactNode, useMemo } from 'react';
import type { RenderChunkProps, RenderElementProps } from 'slate-react';
import { lineOf } from '../../shared/document/note-document.ts';
import {
  type NoteElement,
  type NoteElementType,
  type SaidElement,
  type TopicElement,
  textOf,
} from '../../shared/document/note-element.ts';
import { isLiteral } from '../../shared/features/notes/rules.ts';
import { isLineSeen } from '../../shared/features/room/seen-while-watched.ts';
import { useDateWords } from '../i18n/dates.ts';
import { useText } from '../i18n/text.tsx';
import { useLineLabels } from './line-labels.tsx';
import { useLineWords } from './use-line-words.ts';
import { labelOf } from './use-speaker-words.ts';

/** The longest name that leaves room for the time beside it. */
const LONGEST_BESIDE_TIME = 10;

type Slots = Pick<RenderElementProps, 'attributes'> & { readonly children: ReactNode };

const views: {
  readonly [Type in NoteElementType]: (
    props: Slots & { readonly element: Extract<NoteElement, { type: Type }> },
  ) => ReactNode;
} = { said: SaidLineView, topic: TopicLineView };

/** Draws a line by its kind. The same function for good, so that only a line that changed is drawn again. */
export function renderLine({ element, attributes, children }: RenderElementProps) {
  return element.type === 'topic' ? (
    <views.topic attributes={attributes} element={element}>
      {children}
    </views.topic>
  ) : (
    <views.said attributes={attributes} element={element}>
      {children}
    </views.said>
  );
}

/** Lines that are laid out together. */
export function renderChunk({ attributes, children, lowest }: RenderChunkProps) {
  return (
    <div {...attributes} className={lowest ? 'script__chunk' : undefined}>
      {children}
    </div>
  );
}

/**
 * Who says it, the words, what the line is, and when it was said. All but the words is drawn by the stylesheet: it is no
 * part of the text, so the caret never lands in it and it is not copied along. Words that run from right to left turn the
 * words only, not the line.
 */
function SaidLineView(props: Slots & { readonly element: SaidElement }) {
  const labels = useLineLabels();
  const wordsOf = useLineWords();
  const { clock } = useDateWords();
  const { element } = props;
  const { dir: _, ...attributes } = props.attributes;
  const text = useText();
  const { id, speaker, personId = null, writtenAt, enteredAt } = element;
  const label = labelOf(labels, { speaker, personId });
  const time = useMemo(() => clock(writtenAt), [clock, writtenAt]);
  return (
    <div
      {...attributes}
      className={classOf(element)}
      data-line={id}
      data-speaker={label}
      {...(label.length <= LONGEST_BESIDE_TIME && { 'data-time': time })}
    >
      <p
        className={isQuoted(element) ? 'line__text line__text--quoted' : 'line__text'}
        data-mark={wordsOf(element)}
        data-later={enteredAt && text('room.paper.enteredLater')}
        dir="auto"
      >
        <span className="line__words">{props.children}</span>
      </p>
    </div>
  );
}

/** The topic, with the time at which it was begun. */
function TopicLineView(props: Slots & { readonly element: TopicElement }) {
  const words = useDateWords();
  const { dir: _, ...attributes } = props.attributes;
  const { id, writtenAt } = props.element;
  return (
    <div {...attributes} className="topic" data-line={id} data-time={words.clock(writtenAt)}>
      <h2 className="topic__text" dir="auto">
        {props.children}
      </h2>
    </div>
  );
}

/** The words the inhabitant's summary will quote stand in quotation marks, unless they were typed already. */
function isQuoted(element: SaidElement): boolean {
  return isLiteral(lineOf(element)) && /^\s*[^\s“”"„‘']/.test(textOf(element));
}

/** A line that is only said. */
function isPlain({ mark, isPrivate, source }: SaidElement): boolean {
  return mark === undefined && isPrivate === undefined && source === undefined;
}

function classOf(element: SaidElement): string {
  const { speaker, mark, isPrivate } = element;
  return [
    `line line--${speaker}`,
    `line--${isPlain(element) ? 'plain' : (mark ?? 'known')}`,
    ...(isPrivate ? ['line--private'] : []),
    ...(isLineSeen(lineOf(element)) ? [] : ['line--unseen']),
  ].join(' ');
}
