import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Form } from '../../../shared/features/understanding-checks/schema.ts';
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

/** The question to read out, what comes back, and the verdict of the one whose message it is. */
export function AskStep(props: StepProps) {
  const text = useText();
  const { check, sides, record, onDraft } = props;
  const [words, setWords] = useState(props.draft);
  const [form, setForm] = useState<Form>('verteld');
  const [details, setDetails] = useState<VerdictWithDetails | 'needs_help' | null>(null);
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const rows = useRef<HTMLFieldSetElement>(null);
  const prompts = usePrompts(props);
  const verdicts = offeredVerdicts(check.state);
  const givenBack = { form, words: words.trim() };
  const problem = problemWith(givenBack, props.line.text);

  useEffect(() => field.current?.focus(), []);
  useAskedAfterAWhile(check);

  const write = (written: string) => {
    setWords(written);
    setTried(false);
    onDraft(written);
  };
  const decide = async ({ kind }: Verdict) => {
    switch (kind) {
      case 'confirmed':
        setTried(true);
        if (problem === null && (await record({ kind, givenBack }))) onDraft('');
        return;
      case 'could_not':
        if (await record({ kind })) onDraft('');
        return;
      case 'no_evidence':
        if (await record({ kind, form })) onDraft('');
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
  const toVerdict = () => {
    const likely = problem === 'no_evidence' ? '--no_evidence' : '--confirmed';
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
      <Prompt first={prompts.permission} text={prompts.text} />
      <SaidAndGivenBack {...props}>
        <GivenBackField
          label={text('understanding-checks.side.saysNow', { name: sides.receiverName })}
          value={words}
          onChange={write}
          onEnter={toVerdict}
          fieldRef={field}
        />
      </SaidAndGivenBack>
      {isTried && <AnswerProblem problem={problem} />}
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
          <FormField value={form} onChange={setForm} />
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
