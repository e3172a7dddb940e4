import { letters } from '../../shared/features/letters/contract.ts';
import type { Procedure } from '../../shared/features/procedures/procedure.ts';
import type { StepState } from '../../shared/features/procedures/road-state-schema.ts';
import { useNavigate } from '../bridge/navigation.tsx';
import { useCommandCall } from '../bridge/use-call.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { lettersOfStep } from './letters-of-step.ts';

/** The letters that can be written at a step where one is, each begun with one press. */
export function LettersAtStep(props: { readonly procedure: Procedure; readonly step: StepState }) {
  const text = useText();
  const navigate = useNavigate();
  const begin = useCommandCall(letters.begin);
  const { procedure, step } = props;
  const { caseId, road } = procedure;
  const kinds = lettersOfStep(road, step.id);
  const isOpen = step.look === 'now' || step.look === 'optional';
  if (kinds.length === 0 || !isOpen) return null;
  return (
    <div className="actions step__actions">
      {kinds.map((kind, at) => (
        <Button
          key={kind}
          variant={at === 0 && step.look === 'now' ? 'go' : 'outlined'}
          isDisabled={begin.isPending}
          onPress={() =>
            begin.mutate(
              { caseId, kind, decisionId: null },
              { onSuccess: ({ id }) => navigate({ name: 'letter', caseId, letterId: id }) },
            )
          }
        >
          {text('procedures.step.write', { letter: text(`letters.kind.${kind}`) })}
        </Button>
      ))}
      {begin.isError && <ErrorMessage refusal={begin.error.refusal} />}
    </div>
  );
}
