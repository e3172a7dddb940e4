import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { formDrafts } from '../../shared/features/form-drafts/contract.ts';
import type { FormOwner } from '../../shared/features/form-drafts/schema.ts';
import { ok } from '../../shared/primitives/result.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import type { SafePlace } from './autosaver.ts';
import { useSave } from './unsaved.tsx';
import { useAsk } from './use-ask.ts';
import { useAutosave } from './use-autosave.ts';

/** One form on the screen: whose, and which of several. */
interface FormKey {
  readonly owner: FormOwner;
  readonly place: string;
}

/** A form whose words are kept in the vault until it is sent or given up. */
export interface UnsentForm<Words> {
  /** What it begins with. */
  readonly first: Words;
  /** Writes what stands in the fields. */
  readonly save: SafePlace<Words>['save'];
  /** What to do when it was sent or given up: lets go of what was kept, keeps nothing any more, and then does `then`. */
  readonly forgetThen: <Sent = void>(then: (sent: Sent) => void) => (sent: Sent) => void;
}

/**
 * Begins a form with what was filled in before a lock, a crash or another screen, says so, and offers to begin anew. The form
 * itself calls `useKeptWhileTyping`.
 */
export function UnsentFormKeeper<Words extends object>(props: {
  readonly of: FormKey;
  /** What the form begins with when nothing was kept. */
  readonly first: () => Words;
  readonly children: (form: UnsentForm<Words>) => ReactNode;
}) {
  const text = useText();
  const ask = useAsk();
  const saveCalls = useSave();
  const [given] = useState(props.first);
  const [key] = useState(props.of);
  const [begun, setBegun] = useState<{ form: UnsentForm<Words>; isKept: boolean } | null>(null);
  useEffect(() => {
    let isLeft = false;
    void ask(formDrafts.list, { owner: key.owner }).then((found) => {
      if (isLeft) return;
      const stored = found.ok && found.value.find(({ place }) => place === key.place);
      const kept = stored ? wordsLike(given, JSON.parse(stored.draft)) : null;
      setBegun({ form: formBeginning(kept ?? given, { saveCalls, key }), isKept: kept !== null });
    });
    return () => {
      isLeft = true;
    };
  }, [ask, saveCalls, given, key]);
  if (begun === null) return null;
  const { form, isKept } = begun;
  const beginAnew = form.forgetThen(() =>
    setBegun({ form: formBeginning(given, { saveCalls, key }), isKept: false }),
  );
  return (
    <>
      {isKept && (
        <div className="kept-form" role="status">
          <p>{text('app.unsent.kept')}</p>
          <Button variant="plain" onPress={() => beginAnew()}>
            {text('app.unsent.anew')}
          </Button>
        </div>
      )}
      <Fragment key={isKept ? 'kept' : 'new'}>{props.children(form)}</Fragment>
    </>
  );
}

function formBeginning<Words extends object>(
  first: Words,
  { saveCalls, key }: { saveCalls: ReturnType<typeof useSave>; key: FormKey },
): UnsentForm<Words> {
  const heldUnder = `form-drafts ${JSON.stringify(key)}`;
  let isOver = false;
  return {
    first,
    async save(words) {
      if (isOver) return ok({ savedAt: new Date().toISOString() });
      return saveCalls(heldUnder, formDrafts.keep, [{ ...key, draft: JSON.stringify(words) }]);
    },
    forgetThen: (then) => (sent) => {
      isOver = true;
      void saveCalls(heldUnder, formDrafts.letGo, [key]);
      then(sent);
    },
  };
}

/** Keeps `words`, another object whenever something changed, while someone fills in the form. */
export function useKeptWhileTyping<Words>(form: UnsentForm<Words>, words: Words): void {
  useAutosave({ value: words, save: form.save });
}

/** Kept words of a form that has the same fields; `null` for those of another edition of Naast. */
function wordsLike<Words extends object>(given: Words, kept: unknown): Words | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const fields = (words: object) => Object.keys(words).sort().join();
  return fields(kept) === fields(given) ? (kept as Words) : null;
}
