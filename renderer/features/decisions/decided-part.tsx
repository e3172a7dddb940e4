import { Fragment } from 'react';
import { FieldHelp } from '../../editor/text-help/field-help.tsx';
import { useText } from '../../i18n/text.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SheetPart } from './decision-parts.ts';

/** What was decided, what was refused and why, in words one can read out; and what the letter says one can do. */
export function DecidedPart({ content, change }: SheetPart) {
  const text = useText();
  return (
    <section className="work__part" aria-labelledby="decided-title">
      <h2 id="decided-title">{text('decisions.decided.title')}</h2>
      <TextField
        label={text('decisions.decided.about')}
        help={text('decisions.decided.aboutHelp')}
        value={content.about}
        onChange={(about) => change({ about })}
        maxLength={300}
      />
      <TextField
        label={text('decisions.decided.reference')}
        value={content.reference}
        onChange={(reference) => change({ reference })}
        maxLength={100}
        className="field--short"
      />
      {(['decided', 'refused', 'why'] as const).map((field) => (
        <Fragment key={field}>
          <TextArea
            label={text(`decisions.decided.${field}`)}
            value={content[field]}
            onChange={(words) => change({ [field]: words })}
            maxLength={4000}
          />
          <FieldHelp
            field={text(`decisions.decided.${field}`)}
            text={content[field]}
            onChange={(words) => change({ [field]: words })}
          />
        </Fragment>
      ))}
      <RadioChoice
        label={text('decisions.decided.holds')}
        value={content.holds}
        onChange={(holds) => change({ holds })}
        options={(['one', 'several'] as const).map((value) => ({
          value,
          label: text(`decisions.decided.${value}`),
        }))}
      />
      <RadioChoice
        label={text('decisions.decided.remedy')}
        value={content.remedy}
        onChange={(remedy) => change({ remedy })}
        options={(['bezwaar', 'beroep', 'none'] as const).map((value) => ({
          value,
          label: text(`decisions.remedy.${value}`),
        }))}
      />
    </section>
  );
}
