import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { useSupportWords } from './use-support-words.ts';

/** A row for each inhabitant: the name, and what helps this person. */
export function InhabitantList(props: {
  readonly inhabitants: readonly Inhabitant[];
  readonly onGoTo: (inhabitant: Inhabitant) => void;
}) {
  const supportWords = useSupportWords();
  return (
    <ul className="rows">
      {props.inhabitants.map((inhabitant) => (
        <li key={inhabitant.id} className="row">
          <div className="row__main">
            <TextLink className="starts-with-name" onGo={() => props.onGoTo(inhabitant)}>
              {inhabitant.name}
            </TextLink>
            <p className="row__detail">{supportWords(inhabitant.support).join(' ')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
