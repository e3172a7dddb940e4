import { z } from 'zod';

/**
 * An identifier as it is stored and sent: a version 4 UUID in lower case. Each kind of id is a schema of its own, so that
 * a contract tells which kind a field holds (the access log reads it off): `brand` alone gives the same schema back.
 */
const uuid = () => z.uuid();

/** One vault on this computer, known by the name of its folder. */
export const VaultId = uuid().brand<'VaultId'>();
export type VaultId = z.infer<typeof VaultId>;

export const InhabitantId = uuid().brand<'InhabitantId'>();
export type InhabitantId = z.infer<typeof InhabitantId>;

export const CaseId = uuid().brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;

export const ConversationId = uuid().brand<'ConversationId'>();
export type ConversationId = z.infer<typeof ConversationId>;

/** One line of the notes of a conversation; agreements and key points are known by the line they stand on. */
export const NoteLineId = uuid().brand<'NoteLineId'>();
export type NoteLineId = z.infer<typeof NoteLineId>;

/** One line of a list on a prep sheet, or one person at the table. */
export const ItemId = uuid().brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;

/** One sign of the pace that the supporter marked. */
export const PaceMarkId = uuid().brand<'PaceMarkId'>();
export type PaceMarkId = z.infer<typeof PaceMarkId>;

/** One decision letter that is read together. */
export const DecisionId = uuid().brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;

/** One letter in the words of the inhabitant. */
export const LetterId = uuid().brand<'LetterId'>();
export type LetterId = z.infer<typeof LetterId>;

export const ProcedureId = uuid().brand<'ProcedureId'>();
export type ProcedureId = z.infer<typeof ProcedureId>;

/** Something that happened in a procedure, as it was entered. */
export const ProcedureEventId = uuid().brand<'ProcedureEventId'>();
export type ProcedureEventId = z.infer<typeof ProcedureEventId>;

/** One word that the supporter added to the word list. */
export const OwnTermId = uuid().brand<'OwnTermId'>();
export type OwnTermId = z.infer<typeof OwnTermId>;

/** One paper that was printed or saved. */
export const PaperVersionId = uuid().brand<'PaperVersionId'>();
export type PaperVersionId = z.infer<typeof PaperVersionId>;
