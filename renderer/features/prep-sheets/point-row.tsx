import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** The words of one point: a post beside them, as all own words have, in a field that grows with them. */
export function PointRow(props: {
  /** Its name for those who do not see where it stands. */
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTakeOut: () => void;
  readonly children?: ReactNode;
}) {
  const text = useText();
  const isEmpty = props.words === '';
  return (
    <li className={isEmpty ? 'prepare__point prepare__point--empty' : 'prepare__point'}>
      <textarea
        className="field__input prepare__words"
        aria-label={props.label}
        value={props.words}
        onChange={(event) => props.onWords(event.target.value)}
        onKeyDown={props.onKey}
        // Tells the style whether there are words yet.
        placeholder=" "
        rows={1}
        maxLength={2000}
        spellCheck={false}
      />
      {props.children}
      <Button
        variant="plain"
        className="prepare__take-out"
        isDisabled={isEmpty}
        spokenLabel={text('prep-sheets.field.takeOutSpoken', { words: props.words })}
        onPress={props.onTakeOut}
      >
        {text('prep-sheets.field.takeOut')}
      </Button>
    </li>
  );
}
