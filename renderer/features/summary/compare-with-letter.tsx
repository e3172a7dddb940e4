import { useState } from 'react';
import { useKeptDraft } from '../../bridge/use-kept-draft.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { After } from './use-after.ts';
import { useLetterCheck } from './use-letter-check.ts';

/** The longest letter that is compared; about twenty pages. */
const LONGEST_LETTER = 60_000;

/**
 * A letter beside the paper that is about it (writing guide, T2 and T3): what must not differ, and the rights that must be named. The letter is
 * not kept: it is gone when the vault locks. Without a letter there is nothing to see.
 */
export function CompareWithLetter({ after }: { readonly after: After }) {
  const text = useText();
  const kept = useKeptDraft<string>('letter-beside', after.draft.conversationId);
  const [letter, setLetter] = useState(() => kept.read() ?? '');
  const { open, isLooking, tickOff } = useLetterCheck(after, letter);
  const change = (words: string) => {
    setLetter(words);
    kept.keep(words === '' ? null : words);
  };
  return (
    <section>
      <h2>{text('summary.letter.title')}</h2>
      <TextArea
        label={text('summary.letter.field')}
        help={text('summary.letter.help')}
        value={letter}
        onChange={change}
        maxLength={LONGEST_LETTER}
        rows={3}
      />
      {letter.trim() !== '' && (
        <>
          <p role="status" className="dim">
            {isLooking
              ? text('text-help.field.looking')
              : text('summary.letter.found', { count: open.length })}
          </p>
          {!isLooking && open.length > 0 && (
            <ul className="after__rows">
              {open.map((finding) => (
                <li key={`${finding.rule} ${finding.start} ${finding.why}`} lang="nl">
                  {finding.said !== '' && (
                    <blockquote className="after__draft-words">{`“${finding.said}”`}</blockquote>
                  )}
                  <p>{finding.why}</p>
                  <Button
                    variant="plain"
                    spokenLabel={text('summary.letter.tickOffSpoken', { what: finding.why })}
                    onPress={() => tickOff(finding)}
                  >
                    {text('summary.letter.tickOff')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
