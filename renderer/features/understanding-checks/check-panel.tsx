import './check.css';
import type { KeyboardEvent } from 'react';
import { room as roomCalls } from '../../../shared/features/room/contract.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type {
  CheckEvent,
  Form,
  KeptCheckDraft,
} from '../../../shared/features/understanding-checks/schema.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import type { AskBackProps } from '../../editor/ask-back.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { answersThatDidNotCount, checkViews, isEnd } from './check-views.ts';
import { sidesOf } from './sides-of.ts';
import { stepOf } from './step-of.ts';
import { useCheck } from './use-check.ts';
import { useCheckDraft, useKeptDrafts } from './use-check-draft.ts';

/**
 * Asks a line back in one direction: what to ask, what was said and what came back, whose verdict it is, and what to do
 * when it did not come across. Everything by keyboard. What was being written here before is there again.
 */
export function CheckPanel(props: AskBackProps) {
  const kept = useKeptDrafts(props.conversationId);
  const points = useQueryCall(understandingChecks.list, { conversationId: props.conversationId });
  const room = useQueryCall(roomCalls.get, { conversationId: props.conversationId });
  // Shown before it is known where the check stands, it would ask what was asked already.
  if (kept === undefined || points.isPending || room.isPending) return null;
  const firstForm = room.data?.mode === 'interpreter' ? 'via_tolk' : 'verteld';
  return <OpenedPanel {...props} kept={kept} firstForm={firstForm} />;
}

function OpenedPanel(
  props: AskBackProps & {
    readonly kept: readonly KeptCheckDraft[];
    /** How it is given back unless somebody says otherwise. */
    readonly firstForm: Form;
  },
) {
  const text = useText();
  const check = useCheck(props);
  const written = useCheckDraft({ ...props, lineId: props.line.id });
  const sides = sidesOf(props.line, props.direction, props.words);

  const record = async (event: CheckEvent) => {
    if (!(await check.record(event))) return false;
    const { kind } = event;
    if (kind !== 'asked') written.clear();
    if (isEnd(kind)) props.onLeave(text(`understanding-checks.end.${kind}`, sides.understanding));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isCtrlT = event.key.toLowerCase() === 't' && (event.ctrlKey || event.metaKey);
    if (!isCtrlT || event.shiftKey || event.altKey) return;
    event.preventDefault();
    props.onOtherDirection();
  };
  const StepView = checkViews[stepOf(check.state)];
  return (
    <section
      className="check"
      aria-label={text('understanding-checks.panel.label')}
      onKeyDown={onKeyDown}
    >
      <StepView
        key={answersThatDidNotCount(check.history)}
        {...props}
        check={check}
        sides={sides}
        written={written}
        record={record}
      />
      {check.refusal && <ErrorMessage refusal={check.refusal} />}
    </section>
  );
}
