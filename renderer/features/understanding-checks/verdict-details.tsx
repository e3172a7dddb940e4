import type { GivenBack } from '../../../shared/features/understanding-checks/schema.ts';
import type { StepProps } from './check-panel-props.ts';
import { LaterForm } from './later-form.tsx';
import { RefusedForm } from './refused-form.tsx';
import { RemarkForm } from './remark-form.tsx';
import type { Verdict } from './verdicts.ts';

/** The verdicts that need a little more. */
export type VerdictWithDetails = Exclude<
  Verdict['kind'],
  'confirmed' | 'could_not' | 'no_evidence' | 'needs_help'
>;

interface VerdictDetailsProps extends StepProps {
  readonly verdict: VerdictWithDetails;
  readonly givenBack: GivenBack;
  /** Back to the answer, without a verdict. */
  readonly onBack: () => void;
}

/** What has to be known besides the verdict: what is missing, until when, why, what then. */
export function VerdictDetails(props: VerdictDetailsProps) {
  const { verdict, givenBack, record, written } = props;
  switch (verdict) {
    case 'partly':
    case 'otherwise':
      return (
        <RemarkForm
          kind={verdict}
          remark={written.draft.remark}
          onChange={(remark) => written.write({ remark })}
          onBack={props.onBack}
          onWrite={async () => {
            const remark = written.draft.remark.trim();
            await record(
              verdict === 'partly'
                ? { kind: verdict, givenBack, missing: remark }
                : { kind: verdict, givenBack, different: remark },
            );
          }}
        />
      );
    case 'parked':
      return <LaterForm {...props} />;
    case 'refused':
      return <RefusedForm {...props} />;
  }
}
