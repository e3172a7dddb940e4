import { useState } from 'react';
import { useToday } from '../../bridge/use-today.ts';
import { type WhoAndUntil, WhoAndUntilFields } from '../../ui/who-and-until.tsx';
import type { StepProps } from './check-panel-props.ts';
import { DetailsForm } from './details-form.tsx';

/** Later: until which day, and who comes back to it (practice, 3.3). */
export function LaterForm(props: StepProps & { readonly onBack: () => void }) {
  const today = useToday();
  const [later, setLater] = useState<WhoAndUntil>({ until: null, who: props.supporterName });
  const [isTried, setTried] = useState(false);

  const write = async () => {
    setTried(true);
    const { until } = later;
    const who = later.who.trim();
    if (until !== null && who !== '') await props.record({ kind: 'parked', until, who });
  };
  return (
    <DetailsForm onWrite={write} onBack={props.onBack}>
      <WhoAndUntilFields value={later} onChange={setLater} today={today} isTried={isTried} />
    </DetailsForm>
  );
}
