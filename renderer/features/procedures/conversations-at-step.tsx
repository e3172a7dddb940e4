import type { ReactNode } from 'react';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { templates } from '../../../shared/features/conversations/data/templates.ts';
import type {
  ConversationOverview,
  TemplateId,
} from '../../../shared/features/conversations/schema.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import type {
  ProcedureView,
  StepState,
} from '../../../shared/features/procedures/road-state-schema.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';

/** Plans a conversation in place, with what the step says of it already filled in: another slice's. */
export type RenderPlan = (plan: {
  readonly first: { readonly templateId: TemplateId; readonly date?: PlainDate };
  readonly onPlanned: (planned: ConversationOverview) => void;
  readonly onCancel: () => void;
}) => ReactNode;

/** The conversations that belong to a step: those that are linked, those of the case that could be, and planning one. */
export function ConversationsAtStep(props: {
  readonly view: ProcedureView;
  readonly step: StepState;
  readonly renderPlan: RenderPlan;
}) {
  const text = useText();
  const dates = useDateWords();
  const navigate = useNavigate();
  const link = useCommandCall(procedures.link);
  const unlink = useCommandCall(procedures.unlink);
  const planning = useInPlace();
  const { procedure, conversations: linked } = props.view;
  const { id: step, conversation: template, happened, look } = props.step;
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
  const hang = (conversationId: ConversationOverview['id'], then?: () => void) =>
    link.mutate({ procedureId: procedure.id, conversationId, step }, then && { onSuccess: then });
  if (planning.isOpen) {
    const day = happened.at(-1)?.on;
    return props.renderPlan({
      first: { templateId: template, ...(day !== undefined && { date: day }) },
      onPlanned: ({ id: conversationId }) =>
        hang(conversationId, () => navigate({ name: 'prepare', conversationId })),
      onCancel: planning.close,
    });
  }
  // What lies far ahead needs no sheet yet; a hearing whose day is known does.
  const isNear =
    look === 'now' || ((look === 'ahead' || look === 'optional') && happened.length > 0);
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
          <Button variant="plain" onPress={() => hang(conversationId)}>
            {text('procedures.conversation.link', {
              kind: templates[template].name,
              day: dates.inFull(date),
            })}
          </Button>
        </li>
      ))}
      {here.length === 0 && isNear && (
        <li>
          <Button onPress={planning.open} autoFocus={planning.isBack}>
            {text('procedures.conversation.plan', { kind: templates[template].name })}
          </Button>
        </li>
      )}
      {link.isError && <ErrorMessage refusal={link.error.refusal} />}
      {unlink.isError && <ErrorMessage refusal={unlink.error.refusal} />}
    </ul>
  );
}
