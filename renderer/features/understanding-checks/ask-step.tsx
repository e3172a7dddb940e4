import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { suggestsSchijn } from '../../../shared/features/understanding-checks/rules.ts';
import { useText } from '../../i18n/text.tsx';
import { AnswerProblem } from './answer-problem.tsx';
import { CheckHead } from './check-head.tsx';
import type { StepProps } from './check-panel-props.ts';
import { FormField } from './form-field.tsx';
import { GivenBackField } from './given-back-field.tsx';
import { MeansStep } from './means-step.tsx';
import { chosenNumber } from './number-keys.ts';
import { problemWith } from './problem-with.ts';
import { Prompt } from './prompt.tsx';
import { SaidAndGivenBack } from './said-and-given-back.tsx';
import { useAskedAfterAWhile } from './use-asked-after-a-while.ts';
import { usePrompts } from './use-prompts.ts';
import { VerdictDetails, type VerdictWithDetails } from './verdict-details.tsx';
import { VerdictRows } from './verdict-rows.tsx';
import { offeredVerdicts, type Verdict } from './verdicts.ts';

/** What to read out, what comes back, and the verdict of the one whose message it is. */
export function AskStep(props: StepProps) {
  const text = useText();
  const { check, sides, record, written } = props;
  const { form, words } = written.draft;
  const [details, setDetails] = useState<VerdictWithDetails | 'needs_help' | null>(null);
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const rows = useRef<HTMLFieldSetElement>(null);
  const prompts = usePrompts(props);
  const verdicts = offeredVerdicts(check.state);
  const givenBack = { form, words: words.trim() };
  const problem = problemWith(givenBack, props.line.text);
  const isEcho = suggestsSchijn(givenBack, props.line.text) === 'echo';
  const doubt = problem ?? (isEcho ? 'echo' : null);

  useEffect(() => field.current?.focus(), []);
  useAskedAfterAWhile(check, prompts.saying !== 'permission');

  const write = (now: string) => {
    setTried(false);
    prompts.say('question');
    written.write({ words: now });
  };
  const decide = async ({ kind }: Verdict) => {
    switch (kind) {
      case 'confirmed':
        setTried(true);
        if (problem === null) await record({ kind, givenBack });
        return;
      case 'could_not':
        await record({ kind });
        return;
      case 'no_evidence':
        await record({ kind, form });
        return;
      case 'partly':
      case 'otherwise':
        setTried(true);
        if (problem !== 'too_many_words') setDetails(kind);
        return;
      default:
        setDetails(kind);
    }
  };
  /** Enter: after the permission comes the question; after words come the verdict and whose it is. */
  const goOn = () => {
    if (prompts.saying === 'permission') {
      prompts.say('question');
      return;
    }
    const offersSchijn = doubt === 'no_evidence' || doubt === 'echo';
    if (words.trim() !== '' && !offersSchijn) prompts.say('verdict');
    if (doubt === 'echo') setTried(true);
    const likely = offersSchijn ? '--no_evidence' : '--confirmed';
    rows.current?.querySelector<HTMLElement>(`.check__verdict${likely}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (prompts.turnByKey(event) || details !== null) return;
    const number = chosenNumber(event);
    const verdict = verdicts.find((one) => one.number === number);
    if (!verdict) return;
    event.preventDefault();
    void decide(verdict);
  };
  if (details === 'needs_help') return <MeansStep {...props} />;
  return (
    <fieldset className="check__step" onKeyDown={onKeyDown}>
      <CheckHead
        {...props}
        title={text('understanding-checks.head.givesBack', { name: sides.receiverName })}
        onOtherQuestion={prompts.next}
      />
      <Prompt {...prompts} />
      <SaidAndGivenBack {...props}>
        <GivenBackField
          label={text('understanding-checks.side.saysNow', { name: sides.receiverName })}
          value={words}
          onChange={write}
          onEnter={goOn}
          fieldRef={field}
        />
      </SaidAndGivenBack>
      {isTried && <AnswerProblem problem={doubt} />}
      {details === null ? (
        <VerdictRows
          question={text(
            sides.owner === 'supporter'
              ? 'understanding-checks.question.mine'
              : 'understanding-checks.question.theirs',
            { name: sides.ownerName },
          )}
          verdicts={verdicts}
          onVerdict={(verdict) => void decide(verdict)}
          rowsRef={rows}
        >
          <FormField value={form} onChange={(now) => written.write({ form: now })} />
        </VerdictRows>
      ) : (
        <VerdictDetails
          {...props}
          verdict={details}
          givenBack={givenBack}
          onBack={() => {
            setDetails(null);
            field.current?.focus();
          }}
        />
      )}
    </fieldset>
  );
}
