import type { ReactNode } from 'react';
import type { DecisionContent } from '../../../shared/features/decisions/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import type { RenderPlan } from './decision-parts.ts';

/** Talking about a decision: a conversation of its own, planned here, with a prep sheet of its own. */
export function TalkWay(props: {
  readonly caseId: CaseId;
  readonly content: DecisionContent;
  readonly renderPlan: RenderPlan;
  /** What can be done before it, so that no day is missed by talking. */
  readonly first: ReactNode;
}) {
  const text = useText();
  const planning = useInPlace();
  const { caseId, content } = props;
  if (planning.isOpen) return props.renderPlan({ caseId, content, onCancel: planning.close });
  return (
    <div className="actions">
      <Button variant="go" onPress={planning.open} autoFocus={planning.isBack}>
        {text('decisions.outcome.planTalk')}
      </Button>
      {props.first}
    </div>
  );
}
