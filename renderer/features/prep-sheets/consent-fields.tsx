import {
  type Consent,
  consentPurposes,
  type PrepSheet,
} from '../../../shared/features/prep-sheets/schema.ts';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { OneConsent } from './one-consent.tsx';

/** Consent for each purpose on its own, and until which day things are kept (practice, 10). */
export function ConsentFields(props: {
  readonly sheet: PrepSheet;
  readonly onChange: (part: Partial<PrepSheet>) => void;
}) {
  const { sheet, onChange } = props;
  const text = useText();
  const today = useToday();
  return (
    <ul className="prepare__consents">
      {consentPurposes.map((purpose) => (
        <li key={purpose}>
          <OneConsent
            purpose={purpose}
            consent={sheet.consents[purpose]}
            today={today}
            onChange={(consent: Consent) =>
              onChange({ consents: { ...sheet.consents, [purpose]: consent } })
            }
          />
          {purpose === 'keep' && sheet.consents.keep.answer === 'given' && (
            <DateField
              label={text('prep-sheets.consents.keepUntil')}
              value={sheet.keepUntil}
              onChange={(keepUntil) => onChange({ keepUntil })}
              today={today}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
