import type { Agreement, AgreementDetails } from '../../../shared/features/agreements/schema.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { type Speaker, speakers } from '../../../shared/features/notes/schema.ts';
import { partHeadings } from '../../../shared/features/summary/data/part-headings.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import type { AutosaveByKey } from '../../bridge/use-autosave-by-key.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import type { After } from './use-after.ts';
import { useNameOf } from './use-name-of.ts';

export type DetailsSaver = AutosaveByKey<NoteLineId, AgreementDetails>;

/** Who does an agreement and by when, in fields that save themselves. */
export function AgreementFields({
  agreement,
  after,
  saver,
}: {
  readonly agreement: Agreement;
  readonly after: After;
  readonly saver: DetailsSaver;
}) {
  const text = useText();
  const today = useToday();
  const nameOf = useNameOf(after);
  const { lineId } = agreement;
  const { doer, doerPersonId, due } = saver.valueIn(lineId) ?? agreement;
  const refusal = saver.refusalOf(lineId);
  const change = (details: Partial<AgreementDetails>) =>
    saver.change(lineId, { doer, doerPersonId, due, ...details });
  return (
    <div className="after__details">
      {agreement.isUnderstood && (
        <p className="dim">
          {text('summary.agreement.willBeAsked', { part: partHeadings.not_clear })}
        </p>
      )}
      <RadioChoice<Speaker | 'nobody'>
        label={text('summary.agreement.doer')}
        value={doer ?? 'nobody'}
        onChange={(chosen) =>
          change({ doer: chosen === 'nobody' ? null : chosen, doerPersonId: null })
        }
        options={[
          ...doersOf(after.conversation, doer).map((speaker) => ({
            value: speaker,
            label: nameOf(speaker),
          })),
          { value: 'nobody', label: text('summary.agreement.nobody') },
        ]}
      />
      <DateField
        label={text('summary.agreement.due')}
        value={due}
        onChange={(day) => change({ due: day })}
        today={today}
      />
      {refusal && <ErrorMessage refusal={refusal} onRetry={() => void saver.saveNow()} />}
    </div>
  );
}

/** Whoever can do something; a naaste only when there is one. */
function doersOf({ people }: ConversationOverview, doer: Speaker | null): readonly Speaker[] {
  const hasRelative = doer === 'relative' || people.some(({ role }) => role === 'relative');
  return speakers.filter((speaker) => speaker !== 'relative' || hasRelative);
}
