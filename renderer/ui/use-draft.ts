import { useState } from 'react';
import type { z } from 'zod';
import { useText } from '../i18n/text.tsx';
import type { TextKey } from '../i18n/texts.ts';

/** What somebody is filling in: it stays as typed, whatever happens, until it is sent. */
export interface Draft<Value, Checked> {
  readonly value: Value;
  /** Changes some of it; what is wrong there is no longer shown. */
  change(part: Partial<Value>): void;
  /** The sentence to show under a field (`name`, `support.language`, `people.0.name`). */
  problemOf(path: string): string | undefined;
  /** What the schema makes of it, or `null`; then `problemOf` says what is wrong where. */
  check(): Checked | null;
}

/** A draft that is held against a shared schema when it is sent. `tidy` takes out what was left empty on purpose. */
export function useDraft<Value extends object, Schema extends z.ZodType>(
  schema: Schema,
  first: Value | (() => Value),
  tidy: (value: Value) => unknown = (value) => value,
): Draft<Value, z.output<Schema>> {
  const text = useText();
  const [value, setValue] = useState(first);
  const [problems, setProblems] = useState<ReadonlyMap<string, TextKey>>(new Map());
  return {
    value,
    change(part) {
      setValue((now) => ({ ...now, ...part }));
      setProblems(new Map());
    },
    problemOf(path) {
      const key = problems.get(path);
      return key && text(key);
    },
    check() {
      const parsed = schema.safeParse(tidy(value));
      setProblems(parsed.success ? new Map() : problemsIn(parsed.error.issues));
      return parsed.success ? parsed.data : null;
    },
  };
}

function problemsIn(issues: readonly z.core.$ZodIssue[]): ReadonlyMap<string, TextKey> {
  return new Map(issues.map((issue) => [issue.path.join('.'), sentenceFor(issue)]));
}

function sentenceFor(issue: z.core.$ZodIssue): TextKey {
  switch (issue.code) {
    case 'too_small':
    case 'invalid_type':
      return 'app.form.required';
    case 'invalid_value':
      return 'app.form.choose';
    case 'too_big':
      return 'app.form.tooLong';
    default:
      return 'app.form.notRight';
  }
}
