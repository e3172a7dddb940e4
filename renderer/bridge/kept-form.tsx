import { Fragment, type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { type FormKey, type OpenDraft, openDraft, useStoredDrafts } from './form-drafts.ts';
import { useSave } from './unsaved.tsx';

/** A form as it is begun. */
export interface BegunForm<Words> {
  /** What stands in it at first. */
  readonly first: Words;
  /** Where what is typed is kept. */
  readonly kept: OpenDraft;
}

interface KeptFormProps<Words> {
  readonly of: FormKey;
  /** What it begins with when nothing was kept. */
  readonly first: () => Words;
  /** How its words look half-way: what was kept and is not so is passed over. */
  readonly schema: z.ZodType<Words>;
  readonly children: (begun: BegunForm<Words>) => ReactNode;
}

/** Begins a form with what was typed before a lock, a crash or another screen, says so, and offers to begin anew. */
export function KeptForm<Words>(props: KeptFormProps<Words>) {
  const drafts = useStoredDrafts(props.of.owner);
  if (!drafts.isKnown) return null;
  return <FoundForm {...props} found={drafts.at(props.of.place, props.schema)} />;
}

/** What was found first counts: with every save of the form itself something else is found. */
function FoundForm<Words>(props: KeptFormProps<Words> & { readonly found: Words | undefined }) {
  const text = useText();
  const saveCalls = useSave();
  const begin = (found?: Words) => ({
    isKept: found !== undefined,
    form: { first: found ?? props.first(), kept: openDraft(saveCalls, props.of) },
  });
  const [{ isKept, form }, setBegun] = useState(() => begin(props.found));
  const beginAnew = () => {
    form.kept.letGo();
    setBegun(begin());
  };
  return (
    <>
      {isKept && (
        <div className="kept-form" role="status">
          <p>{text('app.unsent.kept')}</p>
          <Button variant="plain" onPress={beginAnew}>
            {text('app.unsent.anew')}
          </Button>
        </div>
      )}
      <Fragment key={isKept ? 'kept' : 'new'}>{props.children(form)}</Fragment>
    </>
  );
}
