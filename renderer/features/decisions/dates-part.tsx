import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import type { SheetPart } from './decision-parts.ts';

const ways = ['post', 'portal', 'handed_over'] as const;

/** The day on the letter, and how and when it was sent: they need not be the same. */
export function DatesPart({ content, change }: SheetPart) {
  const text = useText();
  const today = useToday();
  const how = content.sentHow ?? 'post';
  return (
    <section className="work__part" aria-labelledby="dates-title">
      <h2 id="dates-title">{text('decisions.dates.title')}</h2>
      <DateField
        label={text('decisions.dates.letter')}
        value={content.letterDate}
        onChange={(letterDate) => change({ letterDate })}
        today={today}
      />
      <RadioChoice
        label={text('decisions.dates.how')}
        value={content.sentHow}
        onChange={(sentHow) => change({ sentHow })}
        options={ways.map((value) => ({ value, label: text(`decisions.dates.${value}`) }))}
      />
      <DateField
        label={text(`decisions.dates.sent.${how}`)}
        help={text('decisions.dates.sentHelp')}
        value={content.sentOn}
        onChange={(sentOn) => change({ sentOn })}
        today={today}
      />
    </section>
  );
}
