import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

interface MenuButtonProps {
  readonly label: string;
  readonly className?: string;
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly keys: readonly string[];
  }[];
  readonly onChoose: (id: string) => void;
}

/** A button that opens a list of things to do, each with the keys that do the same. */
export function MenuButton(props: MenuButtonProps) {
  return (
    <MenuTrigger>
      <AriaButton className={props.className ?? 'button'}>{props.label}</AriaButton>
      <Popover className="menu" placement="top start">
        <Menu aria-label={props.label} onAction={(id) => props.onChoose(String(id))}>
          {props.items.map(({ id, label, keys }) => (
            <MenuItem key={id} id={id} textValue={label} className="menu__item">
              <span>{label}</span>
              <span className="menu__keys">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
