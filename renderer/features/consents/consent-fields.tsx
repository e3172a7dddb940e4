import './consents.css';

import { useState } from 'react';
import { consents } from '../../../shared/features/consents/contract.ts';
import {
  type AskedWay,
  askedWays,
  consentPurposes,
} from '../../../shared/features/consents/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { KeepUntil } from './keep-until.tsx';
import { OneConsent } from './one-consent.tsx';

/** Consent for each purpose on its own, how it is asked, and until which day things may be kept (practice, 10). */
export function ConsentFields({ inhabitantId }: { readonly inhabitantId: InhabitantId }) {
  const text = useText();
  const stored = useQueryCall(consents.get, { inhabitantId });
  const [asked, setAsked] = useState<AskedWay>('spoken');
  const record = useCommandCall(consents.record);
  const withdraw = useCommandCall(consents.withdraw);
  if (stored.isError) {
    return <ErrorMessage refusal={stored.error.refusal} onRetry={() => void stored.refetch()} />;
  }
  if (stored.data === undefined) return null;
  const { current } = stored.data;
  const { keep } = current;
  const refusal = record.error?.refusal ?? withdraw.error?.refusal;
  return (
    <>
      <RadioChoice
        label={text('consents.asked.label')}
        value={asked}
        onChange={setAsked}
        options={askedWays.map((value) => ({ value, label: text(`consents.asked.${value}`) }))}
      />
      <ul className="consents">
        {consentPurposes.map((purpose) => (
          <li key={purpose}>
            <OneConsent
              purpose={purpose}
              consent={current[purpose]}
              onAnswer={(answer) =>
                record.mutate({ inhabitantId, purpose, answer, until: null, asked })
              }
              onWithdraw={() => withdraw.mutate({ inhabitantId, purpose })}
            />
            {purpose === 'keep' && keep.answer === 'given' && (
              <KeepUntil
                key={keep.until}
                until={keep.until}
                onKeep={(until) =>
                  record.mutate({ inhabitantId, purpose, answer: 'given', until, asked })
                }
              />
            )}
          </li>
        ))}
      </ul>
      {refusal && <ErrorMessage refusal={refusal} />}
    </>
  );
}
