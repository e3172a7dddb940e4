import type { NamedTerm } from '../../../shared/features/decisions/schema.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SheetPart } from './decision-parts.ts';

const kinds = ['weeks', 'until', 'none'] as const;

/** The second question: which term the letter itself names. Where it differs from the law, the earlier day counts. */
export function TermPart({ content, change }: SheetPart) {
  const text = useText();
  const today = useToday();
  const { namedTerm } = content;
  const choose = (kind: NamedTerm['kind']) => {
    const chosen: Readonly<Record<NamedTerm['kind'], NamedTerm>> = {
      weeks: { kind: 'weeks', weeks: 6 },
      until: { kind: 'until', on: content.letterDate ?? today },
      none: { kind: 'none' },
    };
    change({ namedTerm: chosen[kind] });
  };
  return (
    <section className="work__part" aria-labelledby="term-title">
      <h2 id="term-title">{text('decisions.term.title')}</h2>
      <RadioChoice
        label={text('decisions.term.which')}
        value={namedTerm?.kind ?? null}
        onChange={choose}
        options={kinds.map((value) => ({ value, label: text(`decisions.term.${value}`) }))}
      />
      {namedTerm?.kind === 'weeks' && (
        <TextField
          label={text('decisions.term.howMany')}
          value={String(namedTerm.weeks)}
          onChange={(typed) => {
            const weeks = Number(typed.replaceAll(/\D/g, ''));
            if (weeks >= 1 && weeks <= 52) change({ namedTerm: { kind: 'weeks', weeks } });
          }}
          className="field--short"
          maxLength={2}
        />
      )}
      {namedTerm?.kind === 'until' && (
        <DateField
          label={text('decisions.term.untilWhen')}
          value={namedTerm.on}
          onChange={(on) => on !== null && change({ namedTerm: { kind: 'until', on } })}
          today={today}
        />
      )}
    </section>
  );
}
