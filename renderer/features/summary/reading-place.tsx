import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Post } from '../../ui/post.tsx';
import type { Reading } from './use-reading.ts';

interface ReadingPlaceProps {
  readonly reading: Reading;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Where they are in the paper: a post for each line, filled when it was said to be right. */
export function ReadingPlace({ reading, onBack, onNext }: ReadingPlaceProps) {
  const text = useText();
  const { lines, at, here } = reading;
  return (
    <div>
      <div className="together__posts" aria-hidden="true">
        {lines.map(({ line }) => (
          <span
            key={line.key}
            className={
              line === here?.line ? 'together__post together__post--here' : 'together__post'
            }
          >
            <Post look={reading.isRight(line.key) ? 'filled' : 'dotted'} />
          </span>
        ))}
      </div>
      <div className="together__steps">
        <Button variant="plain" keys="←" onPress={onBack} isDisabled={at === 0}>
          {text('summary.together.previous')}
        </Button>
        {here && (
          <p className="dim num">
            {text('summary.together.place', { number: at + 1, total: lines.length })}
            {reading.isRight(here.line.key) && ` ${text('summary.together.saidRight')}`}
          </p>
        )}
        <Button variant="plain" keys="→" onPress={onNext} isDisabled={here === undefined}>
          {text('summary.together.next')}
        </Button>
      </div>
    </div>
  );
}
