import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Consents } from '../../../shared/features/consents/schema.ts';
import type { ConversationTemplate } from '../../../shared/features/conversations/data/template.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { useWatching } from '../../bridge/watching.tsx';
import { useText } from '../../i18n/text.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { questions } from './data/questions.ts';
import { isFilled } from './is-filled.ts';
import { StepFields } from './step-fields.tsx';
import { StepLink } from './step-link.tsx';
import { isStepSeen, type Step } from './steps.ts';
import { SupporterGuide } from './supporter-guide.tsx';

interface OneStepProps {
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly sheet: PrepSheet;
  readonly consents: Consents;
  readonly consentFields: ReactNode;
  readonly template: ConversationTemplate;
  readonly inhabitantName: string;
  /** Puts the cursor in the first field; not when the screen just opened. */
  readonly takesFocus: boolean;
  readonly onChange: (part: Partial<PrepSheet>) => void;
  readonly onGo: (step: Step) => void;
}

/** One question as it is asked aloud, the answer in own words, and quiet help for the supporter. */
export function OneStep(props: OneStepProps) {
  const { step, sheet, consents, takesFocus } = props;
  const text = useText();
  const titleId = useId();
  const { isWatched } = useWatching();
  const question = useQuestion(step);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) firstFieldIn(fields.current)?.focus();
  }, [takesFocus]);

  if (isWatched && !isStepSeen(step)) {
    return (
      <section className="prepare__step">
        <p className="prepare__help">{text('prep-sheets.step.hidden')}</p>
      </section>
    );
  }
  const isAsked = step.part !== 'ownNotes';
  // Below a long list nobody would see it.
  const isHelpFirst = step.part === 'domains' || step.part === 'consents';
  const help = <p className="prepare__help">{text(`prep-sheets.help.${step.part}`)}</p>;
  const siblings = props.steps.filter(
    (one) => one.part === step.part && (!isWatched || isStepSeen(one)),
  );
  return (
    <section className="prepare__step" aria-labelledby={titleId}>
      <p className="small dimmer">
        {isAsked
          ? text('prep-sheets.step.readOut', { name: props.inhabitantName })
          : text('prep-sheets.step.onlyYou')}
      </p>
      <PageTitle className="prepare__question">
        <span id={titleId}>{question}</span>
      </PageTitle>
      {isHelpFirst && help}
      <div ref={fields} className="prepare__fields">
        <StepFields
          step={step}
          sheet={sheet}
          template={props.template}
          onChange={props.onChange}
          consents={props.consentFields}
        />
      </div>
      {!isHelpFirst && help}
      {siblings.length > 1 && (
        <nav className="prepare__siblings" aria-label={text('prep-sheets.step.siblings')}>
          <h2>{text('prep-sheets.step.siblings')}</h2>
          <ul>
            {siblings.map((sibling) => (
              <StepLink
                key={sibling.key}
                label={sibling.prompt?.text ?? ''}
                isHere={sibling === step}
                isFilled={isFilled(sibling, { sheet, consents })}
                onGo={() => props.onGo(sibling)}
              />
            ))}
          </ul>
        </nav>
      )}
      <SupporterGuide template={props.template} />
    </section>
  );
}

function useQuestion({ part, prompt }: Step): string {
  const text = useText();
  if (prompt !== null) return prompt.text;
  return part === 'ownNotes' || part === 'story' || part === 'prompts'
    ? text(`prep-sheets.part.${part}`)
    : questions[part];
}

/** Where one goes on writing: the empty row of a list, otherwise the first thing that can be filled in. */
function firstFieldIn(fields: HTMLElement | null): HTMLElement | null {
  const find = (selector: string) => fields?.querySelector<HTMLElement>(selector) ?? null;
  return find('.prepare__point--empty textarea') ?? find('textarea, input, button');
}
