import type { ReactNode } from 'react';
import type { CheckSubject } from '../../../shared/features/case-checks/schema.ts';
import type { DecisionContent } from '../../../shared/features/decisions/schema.ts';
import type { InhabitantDetails } from '../../../shared/features/inhabitants/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';

/** Where the check of something stands, with asking it back; `text` is what is told back. */
export type RenderCheck = (
  check: CheckSubject & {
    readonly caseId: CaseId;
    readonly text: string;
    readonly question: string;
    readonly inhabitant: Pick<InhabitantDetails, 'formOfAddress'>;
  },
) => ReactNode;

/** Puts an objection on its road, where that can be done; the letter can be written either way. */
export type StartObjection = (content: DecisionContent) => Promise<void>;

/** What every part of the sheet gets. */
export interface SheetPart {
  readonly content: DecisionContent;
  readonly change: (part: Partial<DecisionContent>) => void;
}

/** Plans a conversation about the decision, in place; conversations are another slice. */
export type RenderPlan = (plan: {
  readonly caseId: CaseId;
  readonly content: DecisionContent;
  readonly onCancel: () => void;
}) => ReactNode;
