import { useState } from 'react';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import type { ProcedureId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';

/** Saves the dates as a calendar file; names go along only when that is chosen. */
export function SaveCalendar(props: { readonly procedureId?: ProcedureId }) {
  const text = useText();
  const [withNames, setWithNames] = useState(false);
  const save = useCommandCall(procedures.saveCalendar);
  return (
    <div className="save-calendar">
      <p>{text('procedures.calendar.what')}</p>
      <Checkbox isSelected={withNames} onChange={setWithNames}>
        {text('procedures.calendar.withNames')}
      </Checkbox>
      <p role="status">{withNames && text('procedures.calendar.notEncrypted')}</p>
      <Button onPress={() => save.mutate({ ...props, withNames })}>
        {text('procedures.calendar.save')}
      </Button>
      <p role="status">
        {save.data &&
          (save.data.savedAs === null
            ? text('procedures.calendar.cancelled')
            : text('procedures.calendar.saved', {
                path: save.data.savedAs,
                count: save.data.dates,
              }))}
      </p>
      {save.isError && <ErrorMessage refusal={save.error.refusal} />}
    </div>
  );
}
