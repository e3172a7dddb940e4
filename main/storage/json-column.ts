import { z } from 'zod';

/** A column that holds JSON text, read through the schema of what stands in it. */
export function jsonColumn<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}
