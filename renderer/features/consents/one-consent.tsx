import type { Consent, ConsentPurpose } from '../../../shared/features/consents/schema.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { consentQuestions } from './data/consent-questions.ts';

/**
 * One consent: the question as it is asked, two answers, since when, and what follows from a no. Buttons rather than
 * radio buttons: an arrow key must not give or take back a consent.
 */
export function OneConsent(props: {
  readonly purpose: ConsentPurpose;
  readonly consent: Consent;
  readonly onAnswer: (answer: 'given' | 'refused') => void;
  readonly onWithdraw: () => void;
}) {
  const { purpose, consent } = props;
  const text = useText();
  const isGiven = consent.answer === 'given';
  const isNo = consent.answer === 'refused' || consent.answer === 'withdrawn';

  const sayNo = () => {
    if (isGiven) props.onWithdraw();
    else if (!isNo) props.onAnswer('refused');
  };
  return (
    <fieldset className="consent">
      <legend>{consentQuestions[purpose]}</legend>
      <div className="actions">
        <Answer isChosen={isGiven} onChoose={() => isGiven || props.onAnswer('given')}>
          {text('consents.yes')}
        </Answer>
        <Answer isChosen={isNo} onChoose={sayNo}>
          {text(isGiven ? 'consents.takeBack' : 'consents.no')}
        </Answer>
        <span className="dim" role="status">
          <Since consent={consent} />
        </span>
      </div>
      {isNo && <p className="consent__follows">{text(`consents.follows.${purpose}`)}</p>}
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
      className="button button--outlined consent__answer"
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
  if (consent.answer === 'not_asked') return text('consents.not_asked');
  return text(`consents.${consent.answer}`, { day: words.inFull(consent.on) });
}
