import { casePrompts } from '../../../shared/features/case-checks/data/prompts.ts';
import type { CaseCheck } from '../../../shared/features/case-checks/schema.ts';
import { withCapital } from '../../../shared/features/summary/dutch-sentence.ts';
import type { CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import type { CaseCheckProps } from './case-check.tsx';
import { answersThatDidNotCount, checkViews, isEnd } from './check-views.ts';
import { sidesOf } from './sides-of.ts';
import { stepOf } from './step-of.ts';
import { useCaseCheck } from './use-case-check.ts';
import { useCaseCheckDraft } from './use-case-check-draft.ts';

const direction = 'partner_naar_inwoner';

/**
 * The panel of the room for what stands on paper: the supporter explained it, so the supporter says whether it came across,
 * with the paper beside it (practice, 3.1).
 */
export function CaseCheckPanel(
  props: CaseCheckProps & {
    readonly known: CaseCheck | undefined;
    readonly onLeave: (said?: string) => void;
  },
) {
  const text = useText();
  const check = useCaseCheck(props);
  const written = useCaseCheckDraft(props);
  const line = { speaker: 'supporter', mark: null, text: props.text } as const;
  const words = wordsFor(nameOf(props.inhabitant.formOfAddress, text('app.speaker.inhabitant')), {
    partner: text('app.speaker.partner'),
    supporter: text('app.speaker.supporter'),
    relative: text('app.speaker.relative'),
  });
  const sides = sidesOf(line, direction, words);
  const record = async (event: CheckEvent) => {
    if (!(await check.record(event))) return false;
    const { kind } = event;
    if (kind !== 'asked') written.clear();
    if (isEnd(kind)) props.onLeave(text(`understanding-checks.end.${kind}`, sides.understanding));
    return true;
  };
  const StepView = checkViews[stepOf(check.state)];
  return (
    <section className="check" aria-label={text('understanding-checks.panel.label')}>
      <StepView
        key={answersThatDidNotCount(check.history)}
        line={line}
        direction={direction}
        words={words}
        inhabitant={props.inhabitant}
        supporterName=""
        questions={casePrompts[props.about]}
        onLeave={props.onLeave}
        check={check}
        sides={sides}
        written={written}
        record={record}
      />
      {check.refusal && <ErrorMessage refusal={check.refusal} />}
    </section>
  );
}

function wordsFor(
  inhabitant: string,
  others: Readonly<Record<'partner' | 'supporter' | 'relative', string>>,
): SpeakerWords {
  const within = { inhabitant, ...others };
  const start = Object.fromEntries(
    Object.entries(within).map(([speaker, word]) => [speaker, withCapital(word)]),
  ) as SpeakerWords['start'];
  return { start, within, byPerson: new Map() };
}

/** "mevrouw", "meneer", or the word for somebody who is addressed by neither. */
function nameOf(formOfAddress: CaseCheckProps['inhabitant']['formOfAddress'], otherwise: string) {
  return formOfAddress === 'none' ? otherwise : formOfAddress;
}
