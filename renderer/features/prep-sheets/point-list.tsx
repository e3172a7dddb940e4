import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { TextItem } from '../../../shared/features/prep-sheets/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { newItemId } from './new-item-id.ts';
import { PointRow } from './point-row.tsx';

interface PointListProps<Item extends TextItem> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly onChange: (items: Item[]) => void;
  /** What becomes of words typed in the empty row at the end. */
  readonly make: (item: TextItem) => Item;
  /** The most items; after that there is no empty row. */
  readonly most: number;
  /** What belongs to an item besides its words. */
  readonly beside?: (item: Item) => ReactNode;
}

/**
 * Points in someone's own words, each in a field of its own, with one empty field at the end. Enter goes to the next
 * field, Backspace in an empty one takes it out; there is always a field left to have the cursor.
 */
export function PointList<Item extends TextItem>(props: PointListProps<Item>) {
  const { items, most } = props;
  const text = useText();
  const labelId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [nextId, setNextId] = useState(newItemId);
  // An item whose words were taken out is the empty field until it gets words again.
  const hasRoom = items.length < most && items.every((item) => item.text !== '');
  const rows: readonly TextItem[] = hasRoom ? [...items, { id: nextId, text: '' }] : items;

  const write = (row: TextItem, words: string) => {
    if (row.id !== nextId) {
      props.onChange(items.map((item) => (item.id === row.id ? { ...item, text: words } : item)));
    } else if (words !== '') {
      props.onChange([...items, props.make({ id: nextId, text: words })]);
      setNextId(newItemId());
    }
  };
  const focusRow = (at: number) => fieldsIn(list.current)[at]?.focus();
  const takeOut = (at: number) => {
    if (rows.length === 1) return;
    focusRow(at > 0 ? at - 1 : at + 1);
    const gone = rows[at];
    props.onChange(items.filter(({ id }) => id !== gone?.id));
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      focusRow(at + 1);
    }
    if (event.key === 'Backspace' && rows[at]?.text === '') {
      event.preventDefault();
      takeOut(at);
    }
  };
  return (
    <div className="prepare__points">
      <span id={labelId} className="field__label">
        {props.label}
      </span>
      <ul ref={list} aria-labelledby={labelId}>
        {rows.map((row, at) => {
          const item = items[at];
          return (
            <PointRow
              key={row.id}
              label={text('prep-sheets.field.nth', { label: props.label, number: at + 1 })}
              words={row.text}
              onWords={(words) => write(row, words)}
              onKey={(event) => onKey(event, at)}
              onTakeOut={() => takeOut(at)}
            >
              {item && props.beside?.(item)}
            </PointRow>
          );
        })}
      </ul>
      {items.length >= most && (
        <p className="field__help" role="status">
          {text('prep-sheets.field.full', { most })}
        </p>
      )}
    </div>
  );
}

function fieldsIn(list: HTMLElement | null): readonly HTMLTextAreaElement[] {
  return [...(list?.querySelectorAll('textarea') ?? [])];
}
