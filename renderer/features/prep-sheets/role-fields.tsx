import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { FieldHelp } from '../../editor/text-help/field-help.tsx';
import { useText } from '../../i18n/text.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { storytellers } from './data/spoken-choices.ts';

/** Who tells the story, and when the supporter may step in (practice, 0.1 step 9). */
export function RoleFields(props: {
  readonly roles: PrepSheet['roles'];
  readonly onChange: (roles: PrepSheet['roles']) => void;
}) {
  const { roles, onChange } = props;
  const text = useText();
  return (
    <>
      <RadioChoice
        label={text('prep-sheets.roles.storyteller')}
        value={roles.storyteller}
        onChange={(storyteller) => onChange({ ...roles, storyteller })}
        options={storytellers}
      />
      <TextArea
        label={text('prep-sheets.roles.stepIn')}
        help={text('prep-sheets.roles.stepInExample')}
        value={roles.stepIn}
        onChange={(stepIn) => onChange({ ...roles, stepIn })}
        maxLength={2000}
      />
      <FieldHelp
        field={text('prep-sheets.roles.stepIn')}
        text={roles.stepIn}
        onChange={(stepIn) => onChange({ ...roles, stepIn })}
      />
    </>
  );
}
