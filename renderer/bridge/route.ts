import type { PaperKind } from '../../shared/features/papers/schema.ts';
import type {
  CaseId,
  ConversationId,
  DecisionId,
  InhabitantId,
  LetterId,
  NoteLineId,
  PaperVersionId,
  ProcedureId,
} from '../../shared/primitives/ids.ts';

/** Every place in the app. */
export type Route =
  | { readonly name: 'today' }
  | { readonly name: 'inhabitants'; readonly isAdding?: boolean }
  | { readonly name: 'inhabitant'; readonly id: InhabitantId }
  | { readonly name: 'case'; readonly id: CaseId }
  | { readonly name: 'due' }
  | { readonly name: 'access'; readonly id: InhabitantId }
  | { readonly name: 'logs' }
  | { readonly name: 'prepare'; readonly conversationId: ConversationId }
  | { readonly name: 'room'; readonly conversationId: ConversationId; readonly lineId?: NoteLineId }
  | { readonly name: 'closing'; readonly conversationId: ConversationId }
  | { readonly name: 'after'; readonly conversationId: ConversationId }
  | { readonly name: 'paper'; readonly conversationId: ConversationId; readonly kind: PaperKind }
  | { readonly name: 'hearing'; readonly conversationId: ConversationId }
  | { readonly name: 'decision'; readonly caseId: CaseId; readonly decisionId: DecisionId }
  | { readonly name: 'letter'; readonly caseId: CaseId; readonly letterId: LetterId }
  | { readonly name: 'letter-paper'; readonly caseId: CaseId; readonly letterId: LetterId }
  /** `explain`: begin with a new own word, written like this. */
  | { readonly name: 'words'; readonly explain?: string }
  | { readonly name: 'procedures' }
  | {
      readonly name: 'procedure';
      readonly procedureId: ProcedureId;
      /** The step of which the reason is asked. */
      readonly stepId?: string;
    }
  | { readonly name: 'law' }
  | {
      readonly name: 'paper-version';
      readonly conversationId: ConversationId;
      readonly versionId: PaperVersionId;
    }
  | { readonly name: 'search' }
  | { readonly name: 'settings' }
  | { readonly name: 'backups' }
  | { readonly name: 'keys' }
  | { readonly name: 'promises' };
