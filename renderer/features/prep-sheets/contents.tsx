import { useWatching } from '../../bridge/watching.tsx';
import { useText } from '../../i18n/text.tsx';
import { isFilled, type Prepared } from './is-filled.ts';
import { partIds } from './parts.ts';
import { StepLink } from './step-link.tsx';
import { isStepSeen, type Step } from './steps.ts';

interface ContentsProps {
  readonly steps: readonly Step[];
  readonly current: Step;
  readonly prepared: Prepared;
  readonly inhabitantName: string;
  readonly onGo: (step: Step) => void;
}

/** The parts as a short table of contents. A filled post says that something stands there, never how much. */
export function Contents(props: ContentsProps) {
  const text = useText();
  const { isWatched } = useWatching();
  return (
    <nav className="prepare__contents" aria-label={text('prep-sheets.contents.label')}>
      <ul>
        {partIds.map((part) => {
          const own = props.steps.filter(
            (step) => step.part === part && (!isWatched || isStepSeen(step)),
          );
          const [first] = own;
          return (
            first && (
              <StepLink
                key={part}
                label={text(`prep-sheets.part.${part}`)}
                isHere={props.current.part === part}
                isFilled={own.some((step) => isFilled(step, props.prepared))}
                onGo={() => props.onGo(first)}
              />
            )
          );
        })}
      </ul>
      <p className="prepare__together">
        {text('prep-sheets.contents.together', { name: props.inhabitantName })}
      </p>
    </nav>
  );
}
