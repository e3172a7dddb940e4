import type { ReactNode } from 'react';
import type { RenderChunkProps, RenderElementProps } from 'slate-react';
import { lineOf } from '../../shared/document/note-document.ts';
import {
  type NoteElement,
  type NoteElementType,
  type SaidElement,
  type TopicElement,
  textOf,
} from '../../shared/document/note-element.ts';
import { isLineSeen } from '../../shared/features/room/seen-while-watched.ts';
import { useDateWords } from '../i18n/dates.ts';
import { useText } from '../i18n/text.tsx';
import { useLineLabels } from './line-labels.tsx';

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
 * Who says it, the words, and what the line is. Speaker and mark are drawn by the stylesheet: they are no part of the
 * text, so the caret never lands in them and they are not copied along.
 */
function SaidLineView(props: Slots & { readonly element: SaidElement }) {
  const text = useText();
  const labels = useLineLabels();
  const { speaker, mark } = props.element;
  const kind = isLineSeen(lineOf(props.element)) ? (mark ?? 'plain') : `${mark} line--unseen`;
  return (
    <div
      {...props.attributes}
      className={`line line--${speaker} line--${kind}`}
      data-line={props.element.id}
      data-speaker={labels[speaker]}
    >
      <p
        className={isQuoted(props.element) ? 'line__text line__text--quoted' : 'line__text'}
        data-mark={mark === undefined ? '' : text(`notes.mark.${mark}`)}
      >
        <span className="line__words">{props.children}</span>
      </p>
    </div>
  );
}

/** The topic, with the time at which it was begun. */
function TopicLineView(props: Slots & { readonly element: TopicElement }) {
  const words = useDateWords();
  const { id, writtenAt } = props.element;
  return (
    <div {...props.attributes} className="topic" data-line={id} data-time={words.clock(writtenAt)}>
      <h2 className="topic__text">{props.children}</h2>
    </div>
  );
}

/** The words the inhabitant's summary will quote stand in quotation marks, unless they were typed already. */
function isQuoted(element: SaidElement): boolean {
  const isOwnWords =
    element.mark === 'quote' || (element.mark === 'key_point' && element.speaker === 'inhabitant');
  return isOwnWords && /^\s*[^\s“”"„‘']/.test(textOf(element));
}
