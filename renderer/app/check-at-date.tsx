import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import type { Procedure } from '../../shared/features/procedures/procedure.ts';
import type { StepState } from '../../shared/features/procedures/road-state-schema.ts';
import { useQueryCall } from '../bridge/use-call.ts';
import { CaseCheck } from '../features/understanding-checks/case-check.tsx';
import { useDateWords } from '../i18n/dates.ts';
import { useText } from '../i18n/text.tsx';

/** Asks back, beside the reason of a date, what the last day is; only of a day on which the inhabitant must act. */
export function CheckAtDate(props: { readonly procedure: Procedure; readonly step: StepState }) {
  const text = useText();
  const dates = useDateWords();
  const { procedure, step } = props;
  const inhabitant = useQueryCall(inhabitants.get, { id: procedure.inhabitantId });
  const day = step.dates.find((date) => date.kind === 'day' && date.which === 'last');
  if (!inhabitant.data || day?.kind !== 'day' || step.actor !== 'inhabitant') return null;
  return (
    <CaseCheck
      caseId={procedure.caseId}
      about="road"
      aboutId={procedure.id}
      text={`${step.title}. ${text('procedures.date.last')} ${dates.inFull(day.day)}.`}
      question={text('procedures.checkAsk', { form: inhabitant.data.formOfAddress })}
      inhabitant={inhabitant.data}
    />
  );
}
