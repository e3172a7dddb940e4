import { z } from 'zod';
import type { CallSpec } from '../../../shared/contract/contract.ts';
import type { AccessedFile } from '../../../shared/features/access-log/schema.ts';
import { CaseId, ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';

const fileOfSchema = new Map<unknown, AccessedFile>([
  [InhabitantId, 'inhabitant'],
  [CaseId, 'case'],
  [ConversationId, 'conversation'],
]);

/**
 * The files a call names, read off its own contract: whoever describes a call with the id of an inhabitant, case or
 * conversation has it logged, and cannot forget it. `input` is as parsed.
 */
export function filesNamedBy(
  spec: CallSpec,
  input: unknown,
): { readonly file: AccessedFile; readonly id: string }[] {
  if (!(spec.input instanceof z.ZodObject)) return [];
  const given = input as Readonly<Record<string, unknown>>;
  return Object.entries(spec.input.shape).flatMap(([field, schema]) => {
    const file = fileOfSchema.get(schema instanceof z.ZodOptional ? schema.unwrap() : schema);
    const id = given[field];
    return file && typeof id === 'string' ? [{ file, id }] : [];
  });
}
