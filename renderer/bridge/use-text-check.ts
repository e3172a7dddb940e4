import { useContext, useEffect, useMemo, useState } from 'react';
import type { OwnTerm } from '../../shared/features/glossary/schema.ts';
import type {
  Profile,
  TextCheck,
  TextCheckRefusal,
} from '../../shared/features/plain-language/schema.ts';
import { checkInWorker } from './text-check/rule-worker.ts';
import { CheckTextContext } from './text-check/text-check-port.ts';

const PAUSE_MS = 300;

/** What was found, and in which text: while somebody types on, the places belong to that text and not to the newer one. */
export interface CheckedText {
  readonly text: string;
  readonly answer: TextCheck | TextCheckRefusal;
}

/**
 * Checks a text on plain language 300 ms after the last change, beside the page. `source` is the letter it is about; `ownTerms` are the words the supporter
 * explained. `undefined` until there is a first answer, and for `undefined` text; an answer that was overtaken is dropped.
 */
export function useTextCheck(
  text: string | undefined,
  options: {
    readonly profile: Profile;
    readonly source?: string | undefined;
    readonly ownTerms?: readonly OwnTerm[] | undefined;
  },
): CheckedText | undefined {
  const checkText = useContext(CheckTextContext) ?? checkInWorker;
  const [checked, setChecked] = useState<CheckedText>();
  const { profile, source } = options;
  // Compared by what they say: a list that is read anew is the same list.
  const terms = JSON.stringify(options.ownTerms ?? []);
  const asked = useMemo(
    () => ({ profile, source, ownTerms: JSON.parse(terms) as readonly OwnTerm[] }),
    [profile, source, terms],
  );
  useEffect(() => {
    if (text === undefined) {
      setChecked(undefined);
      return undefined;
    }
    let isOvertaken = false;
    const pause = setTimeout(() => {
      void checkText(text, asked).then((answer) => {
        if (!isOvertaken) setChecked({ text, answer });
      });
    }, PAUSE_MS);
    return () => {
      isOvertaken = true;
      clearTimeout(pause);
    };
  }, [text, asked, checkText]);
  return checked;
}
