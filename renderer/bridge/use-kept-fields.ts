import type { z } from 'zod';
import type { Refusal } from '../../shared/contract/errors.ts';
import { type Draft, useDraft } from '../ui/use-draft.ts';
import type { FormKey } from './form-drafts.ts';
import type { BegunForm } from './kept-form.tsx';
import type { Sending } from './sending.ts';
import { useAutosave } from './use-autosave.ts';

/** What a kept form is told: which one it is, what stands in it at first, and how it is sent or left. */
export interface FormTask<Words, Details> {
  readonly of: FormKey;
  readonly first: () => Words;
  readonly sending: Sending<Details>;
  readonly onCancel: () => void;
}

/** The fields of such a form, once it is begun. */
export type KeptFields<Words, Details> = BegunForm<Words> &
  Pick<FormTask<Words, Details>, 'sending' | 'onCancel'>;

/**
 * The words of a form inside a `KeptForm`, kept while they are typed, and what its `Form` needs. They are held against `schema`
 * when it is sent, after `tidy` took out what was left empty on purpose; let go of when it is taken or cancelled.
 */
export function useKeptFields<Words extends object, Schema extends z.ZodType>(
  fields: KeptFields<Words, z.output<Schema>>,
  schema: Schema,
  tidy?: (words: Words) => unknown,
): {
  readonly draft: Draft<Words, z.output<Schema>>;
  readonly form: {
    readonly onSubmit: () => boolean;
    readonly onCancel: () => void;
    readonly isBusy: boolean;
    readonly refusal: Refusal | undefined;
  };
} {
  const { first, kept, sending } = fields;
  const draft = useDraft(schema, first, tidy);
  useAutosave({ value: draft.value, save: kept.save });
  return {
    draft,
    form: {
      onSubmit() {
        const details = draft.check();
        if (details !== null) sending.send(details, kept.letGo);
        return details !== null;
      },
      onCancel() {
        kept.letGo();
        fields.onCancel();
      },
      isBusy: sending.isBusy,
      refusal: sending.refusal,
    },
  };
}
