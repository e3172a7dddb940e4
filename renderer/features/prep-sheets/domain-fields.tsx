import {
  type LifeDomain,
  lifeDomains,
} from '../../../shared/features/prep-sheets/data/life-domains.ts';
import { hiddenDomains } from '../../../shared/features/prep-sheets/data/visibility.ts';
import type { DomainAnswer, PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { isDomainSeen } from '../../../shared/features/room/seen-while-watched.ts';
import { useWatching } from '../../bridge/watching.tsx';
import { useText } from '../../i18n/text.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { domainChoices } from './data/spoken-choices.ts';

/** All parts of life, offered; what was not chosen simply has no answer (practice, 2). */
export function DomainFields(props: {
  readonly domains: PrepSheet['domains'];
  readonly onChange: (domains: PrepSheet['domains']) => void;
}) {
  const { isWatched } = useWatching();
  return (
    <ul>
      {lifeDomains
        .filter(({ id }) => !isWatched || isDomainSeen(id))
        .map((domain) => (
          <OneDomain
            key={domain.id}
            domain={domain}
            answer={props.domains[domain.id]}
            onChange={(answer) => props.onChange({ ...props.domains, [domain.id]: answer })}
          />
        ))}
    </ul>
  );
}

const nothingSaid = { words: '', helper: '' };

function OneDomain(props: {
  readonly domain: LifeDomain;
  readonly answer: DomainAnswer | undefined;
  readonly onChange: (answer: DomainAnswer) => void;
}) {
  const { domain, answer, onChange } = props;
  const text = useText();
  const isHidden = hiddenDomains.includes(domain.id);
  const about = domain.subTopics.join(', ');
  return (
    <li className={isHidden ? 'prepare__domain prepare__domain--nowhere' : 'prepare__domain'}>
      <RadioChoice
        label={domain.label}
        help={isHidden ? text('prep-sheets.domains.nowhere', { about }) : about}
        value={answer?.choice ?? null}
        onChange={(choice) => onChange({ ...nothingSaid, ...answer, choice })}
        options={domainChoices}
      />
      {answer !== undefined && answer.choice !== 'not_now' && (
        <fieldset className="prepare__more">
          <legend className="only-read-aloud">{domain.label}</legend>
          <TextArea
            label={text('prep-sheets.field.ownWords')}
            value={answer.words}
            onChange={(words) => onChange({ ...answer, words })}
            maxLength={2000}
            rows={1}
          />
          <TextField
            label={text('prep-sheets.domains.helper')}
            value={answer.helper}
            onChange={(helper) => onChange({ ...answer, helper })}
            maxLength={300}
          />
        </fieldset>
      )}
    </li>
  );
}
