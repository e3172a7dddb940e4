import { useText } from '../../i18n/text.tsx';
import { Post } from '../../ui/post.tsx';

/** One line of the contents: a post, filled when something stands there, and the words. */
export function StepLink(props: {
  readonly label: string;
  readonly isHere: boolean;
  readonly isFilled: boolean;
  readonly onGo: () => void;
}) {
  const text = useText();
  return (
    <li>
      <button
        type="button"
        className="prepare__link"
        onClick={props.onGo}
        {...(props.isHere && { 'aria-current': 'step' })}
      >
        <Post look={props.isFilled ? 'filled' : 'outlined'} />
        <span>
          {props.label}
          <span className="only-read-aloud">
            , {text(props.isFilled ? 'prep-sheets.contents.filled' : 'prep-sheets.contents.empty')}
          </span>
        </span>
      </button>
    </li>
  );
}
