import { conversations } from '../../../shared/features/conversations/contract.ts';
import { templates } from '../../../shared/features/conversations/data/templates.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import type {
  ProcedureView,
  StepState,
} from '../../../shared/features/procedures/road-state-schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** The conversations that belong to a step: those that are linked, and those of the case that could be. */
export function ConversationsAtStep(props: {
  readonly view: ProcedureView;
  readonly step: StepState;
}) {
  const text = useText();
  const dates = useDateWords();
  const navigate = useNavigate();
  const link = useCommandCall(procedures.link);
  const unlink = useCommandCall(procedures.unlink);
  const { procedure, conversations: linked } = props.view;
  const { id: step, conversation: template } = props.step;
  const all = useQueryCall(
    conversations.list,
    { caseId: procedure.caseId },
    { enabled: template !== null },
  );
  const here = linked.filter((one) => one.step === step);
  const others = (all.data ?? []).filter(
    ({ id, templateId }) =>
      templateId === template && !linked.some(({ conversationId }) => conversationId === id),
  );
  if (template === null) return null;
  return (
    <ul className="at-step">
      {here.map(({ conversationId, templateId, date }) => (
        <li key={conversationId}>
          <TextLink onGo={() => navigate({ name: 'prepare', conversationId })}>
            {text('procedures.conversation.is', {
              kind: templates[templateId].name,
              day: dates.inFull(date),
            })}
          </TextLink>
          <Button
            variant="plain"
            onPress={() => unlink.mutate({ procedureId: procedure.id, conversationId })}
          >
            {text('procedures.conversation.unlink')}
          </Button>
        </li>
      ))}
      {others.map(({ id: conversationId, date }) => (
        <li key={conversationId}>
          <Button
            variant="plain"
            onPress={() => link.mutate({ procedureId: procedure.id, conversationId, step })}
          >
            {text('procedures.conversation.link', {
              kind: templates[template].name,
              day: dates.inFull(date),
            })}
          </Button>
        </li>
      ))}
      {here.length === 0 && others.length === 0 && props.step.look === 'now' && (
        <li className="dim">
          {text('procedures.conversation.none', { kind: templates[template].name })}{' '}
          <TextLink onGo={() => navigate({ name: 'case', id: procedure.caseId })}>
            {text('procedures.conversation.plan')}
          </TextLink>
        </li>
      )}
      {link.isError && <ErrorMessage refusal={link.error.refusal} />}
    </ul>
  );
}
