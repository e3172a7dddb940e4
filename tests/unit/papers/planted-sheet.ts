import { z } from 'zod';
import { promptsOf } from '../../../shared/features/conversations/data/prompts-of.ts';
import type { TemplateId } from '../../../shared/features/conversations/schema.ts';
import { lifeDomainIds, PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { itemId } from '../../support/builders.ts';

/** A sentence that stands at one place of the sheet and nowhere else. */
export interface Planted {
  /** The way to the place: `domains`, `veilig`, `words`. */
  readonly path: readonly string[];
  readonly sentence: string;
}

/** A sheet with a sentence of its own in every place that takes text, and what was planted where. */
export function plantedSheet(templateId: TemplateId): { sheet: PrepSheet; planted: Planted[] } {
  const planted: Planted[] = [];
  const sheet = PrepSheet.parse(grow(PrepSheet, []));
  return { sheet, planted };

  /** Walks the schema itself, so that a field that is added later is planted as well. */
  function grow(schema: z.core.$ZodType, path: readonly string[]): unknown {
    if (schema instanceof z.ZodObject) return growAll(schema.shape, path);
    if (schema instanceof z.ZodArray) return [grow(schema.element, path)];
    if (schema instanceof z.ZodNullable) return grow(schema.unwrap(), path);
    if (schema instanceof z.ZodOptional) return grow(schema.unwrap(), path);
    if (schema instanceof z.ZodUnion) return grow(givenConsent(schema), path);
    if (schema instanceof z.ZodRecord) {
      const keys = keysOf(schema);
      return Object.fromEntries(keys.map((key) => [key, grow(schema.valueType, [...path, key])]));
    }
    if (schema instanceof z.ZodEnum) {
      return schema.options.includes('talk_about') ? 'talk_about' : schema.options[0];
    }
    if (schema instanceof z.ZodLiteral) return schema.value;
    if (schema instanceof z.ZodBoolean) return true;
    return sow(schema, path);
  }

  function growAll(shape: z.core.$ZodLooseShape, path: readonly string[]): unknown {
    return Object.fromEntries(
      Object.entries(shape).map(([name, inner]) => [name, grow(inner, [...path, name])]),
    );
  }

  function keysOf(schema: z.ZodRecord): readonly string[] {
    if (schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
    return promptsOf(templateId).map(({ id }) => id);
  }

  function sow(schema: z.core.$ZodType, path: readonly string[]): string {
    const sentence = `geplant ${planted.length} in ${path.join(' ')} einde`;
    const tries = [sentence, '2026-03-03', itemId()];
    const fits = tries.find((text) => z.safeParse(schema, text).success);
    if (fits === undefined) throw new Error(`nothing can be planted at ${path.join('.')}`);
    if (fits === sentence) planted.push({ path, sentence });
    return fits;
  }
}

function givenConsent(schema: z.ZodUnion): z.core.$ZodType {
  const given = schema.options.find(
    (option) => z.safeParse(option, { answer: 'given', on: '2026-03-03' }).success,
  );
  if (given === undefined) throw new Error('a choice the planting does not know');
  return given;
}

/** How many sentences there must at least be, so that a walk that found nothing is noticed. */
export const leastPlanted = lifeDomainIds.length * 2 + 10;
