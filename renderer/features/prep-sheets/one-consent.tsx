import type { Consent, ConsentPurpose } from '../../../shared/features/prep-sheets/schema.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { consentQuestions } from './data/spoken-choices.ts';

/**
 * One consent: the question as it is asked, two answers and since when. Buttons rather than radio buttons: an arrow
 * key must not give or take back a consent.
 */
export function OneConsent(props: {
  readonly purpose: ConsentPurpose;
  readonly consent: Consent;
  readonly today: PlainDate;
  readonly onChange: (consent: Consent) => void;
}) {
  const { consent, today, onChange } = props;
  const text = useText();
  const isGiven = consent.answer === 'given';
  const isNo = consent.answer === 'refused' || consent.answer === 'withdrawn';

  const say = (answer: 'given' | 'refused' | 'withdrawn') => {
    if (answer !== consent.answer) onChange({ answer, on: today });
  };
  return (
    <fieldset className="prepare__consent">
      <legend>{consentQuestions[props.purpose]}</legend>
      <div className="actions">
        <Answer isChosen={isGiven} onChoose={() => say('given')}>
          {text('prep-sheets.consents.yes')}
        </Answer>
        <Answer isChosen={isNo} onChoose={() => isNo || say(isGiven ? 'withdrawn' : 'refused')}>
          {text(isGiven ? 'prep-sheets.consents.withdraw' : 'prep-sheets.consents.no')}
        </Answer>
        <span className="dim" role="status">
          <Since consent={consent} />
        </span>
      </div>
    </fieldset>
  );
}

function Answer(props: {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}) {
  return (
    <button
      type="button"
      className="button button--outlined prepare__answer"
      aria-pressed={props.isChosen}
      onClick={props.onChoose}
    >
      {props.isChosen && <Icon name="tick" />}
      {props.children}
    </button>
  );
}

function Since({ consent }: { readonly consent: Consent }) {
  const text = useText();
  const words = useDateWords();
  if (consent.answer === 'not_asked') return text('prep-sheets.consents.not_asked');
  return text(`prep-sheets.consents.${consent.answer}`, { day: words.inFull(consent.on) });
}
