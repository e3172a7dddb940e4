import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Icon } from './icon.tsx';

/** Something that is so or not, with its words. */
export function Checkbox(props: {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <AriaCheckbox className="choice" isSelected={props.isSelected} onChange={props.onChange}>
      <span className="choice__box">{props.isSelected && <Icon name="tick" />}</span>
      {props.children}
    </AriaCheckbox>
  );
}
