import type { ReactNode } from 'react';
import type { ConversationTemplate } from '../../../shared/features/conversations/data/template.ts';
import {
  MAX_NEEDS,
  MAX_QUESTIONS,
  type PrepSheet,
} from '../../../shared/features/prep-sheets/schema.ts';
import { FieldHelp } from '../../editor/text-help/field-help.tsx';
import { useText } from '../../i18n/text.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DomainFields } from './domain-fields.tsx';
import { linesOf, withLines } from './lines-of.ts';
import { PaperFields } from './paper-fields.tsx';
import { PointList } from './point-list.tsx';
import { RoleFields } from './role-fields.tsx';
import type { Step } from './steps.ts';

/** The most text one field takes: as the schema. */
const LONGEST_WORDS = 2000;
const LONGEST_SIGN = 200;
const MOST_POINTS = 12;

export interface StepFieldsProps {
  readonly step: Step;
  readonly sheet: PrepSheet;
  readonly template: ConversationTemplate;
  readonly onChange: (part: Partial<PrepSheet>) => void;
  /** The fields of the consents: another slice's, handed in. */
  readonly consents: ReactNode;
}

/** The fields in which one step is written down. */
export function StepFields({ step, sheet, template, onChange, consents }: StepFieldsProps) {
  const text = useText();
  const ownWords = text('prep-sheets.field.ownWords');
  const words = (value: string, onWords: (value: string) => void, label = ownWords) => (
    <TextArea label={label} value={value} onChange={onWords} maxLength={LONGEST_WORDS} rows={3} />
  );
  const points = (field: 'needs' | 'mustSay' | 'wants' | 'limits' | 'questions', most: number) => (
    <PointList
      label={field === 'questions' ? text('prep-sheets.field.question') : ownWords}
      items={sheet[field]}
      onChange={(items) => onChange({ [field]: items })}
      make={(item) => item}
      most={most}
    />
  );

  switch (step.part) {
    case 'story':
    case 'prompts': {
      const id = step.prompt?.id ?? '';
      return words(sheet.answers[id] ?? '', (answer) =>
        onChange({ answers: { ...sheet.answers, [id]: answer } }),
      );
    }
    case 'needs':
      return points('needs', MAX_NEEDS);
    case 'questions':
      return (
        <>
          {points('questions', MAX_QUESTIONS)}
          <FieldHelp
            field={text('prep-sheets.field.question')}
            text={linesOf(sheet.questions)}
            onChange={(lines) => onChange({ questions: withLines(sheet.questions, lines) })}
          />
        </>
      );
    case 'mustSay':
    case 'wants':
    case 'limits':
      return points(step.part, MOST_POINTS);
    case 'withheld':
      return words(sheet.withheld, (withheld) => onChange({ withheld }));
    case 'talkWithMe':
      return (
        <>
          {words(sheet.talkWithMe, (talkWithMe) => onChange({ talkWithMe }))}
          <FieldHelp
            field={ownWords}
            text={sheet.talkWithMe}
            onChange={(talkWithMe) => onChange({ talkWithMe })}
          />
        </>
      );
    case 'domains':
      return <DomainFields domains={sheet.domains} onChange={(domains) => onChange({ domains })} />;
    case 'papers':
      return (
        <PaperFields
          offers={template.papers}
          papers={sheet.papers}
          onChange={(papers) => onChange({ papers })}
        />
      );
    case 'roles':
      return <RoleFields roles={sheet.roles} onChange={(roles) => onChange({ roles })} />;
    case 'signs':
      return (
        <>
          <TextField
            label={text('prep-sheets.signs.stop')}
            help={text('prep-sheets.signs.stopExample')}
            value={sheet.stopSign}
            onChange={(stopSign) => onChange({ stopSign })}
            maxLength={LONGEST_SIGN}
          />
          <FieldHelp
            field={text('prep-sheets.signs.stop')}
            text={sheet.stopSign}
            onChange={(stopSign) => onChange({ stopSign })}
          />
          <TextField
            label={text('prep-sheets.signs.pause')}
            help={text('prep-sheets.signs.pauseExample')}
            value={sheet.pauseSign}
            onChange={(pauseSign) => onChange({ pauseSign })}
            maxLength={LONGEST_SIGN}
          />
          <FieldHelp
            field={text('prep-sheets.signs.pause')}
            text={sheet.pauseSign}
            onChange={(pauseSign) => onChange({ pauseSign })}
          />
        </>
      );
    case 'consents':
      return consents;
    case 'ownNotes':
      return (
        <>
          {words(
            sheet.privateMarks,
            (privateMarks) => onChange({ privateMarks }),
            text('prep-sheets.ownNotes.marks'),
          )}
          {words(
            sheet.reflection,
            (reflection) => onChange({ reflection }),
            text('prep-sheets.ownNotes.reflection'),
          )}
        </>
      );
  }
}
