import { z } from 'zod';
import type { CallSpec } from '../../../shared/contract/contract.ts';
import type { AccessedFile } from '../../../shared/features/access-log/schema.ts';
import {
  CaseId,
  ConversationId,
  InhabitantId,
  ProcedureId,
} from '../../../shared/primitives/ids.ts';

/** A procedure is no file of its own: it lies in its case. */
export type NamedFile = AccessedFile | 'procedure';

const fileOfSchema = new Map<unknown, NamedFile>([
  [InhabitantId, 'inhabitant'],
  [CaseId, 'case'],
  [ConversationId, 'conversation'],
  [ProcedureId, 'procedure'],
]);

/**
 * The files a call names, read off its own contract: whoever describes a call with the id of an inhabitant, case or
 * conversation has it logged, and cannot forget it. `input` is as parsed.
 */
export function filesNamedBy(
  spec: CallSpec,
  input: unknown,
): { readonly file: NamedFile; readonly id: string }[] {
  if (!(spec.input instanceof z.ZodObject)) return [];
  const given = input as Readonly<Record<string, unknown>>;
  return Object.entries(spec.input.shape).flatMap(([field, schema]) => {
    const file = fileOfSchema.get(schema instanceof z.ZodOptional ? schema.unwrap() : schema);
    const id = given[field];
    return file && typeof id === 'string' ? [{ file, id }] : [];
  });
}
