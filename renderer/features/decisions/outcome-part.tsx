import { useState } from 'react';
import type { ReadDecision } from '../../../shared/features/decisions/schema.ts';
import { letters } from '../../../shared/features/letters/contract.ts';
import type { LetterKindId } from '../../../shared/features/letters/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import type { RenderPlan, SheetPart, StartObjection } from './decision-parts.ts';
import { TalkWay } from './talk-way.tsx';

interface OutcomePartProps extends SheetPart {
  readonly read: ReadDecision;
  /** The letter is made of what the vault holds. */
  readonly saveNow: () => Promise<boolean>;
  readonly startObjection: StartObjection;
  readonly renderPlan: RenderPlan;
}

/** Where it leads: agreeing, correcting, talking, objecting; or to somebody who may help where a CO may not. */
export function OutcomePart(props: OutcomePartProps) {
  const text = useText();
  const navigate = useNavigate();
  const begin = useCommandCall(letters.begin);
  const [isBusy, setBusy] = useState(false);
  const { content, change, read } = props;
  const { caseId, id: decisionId } = read;
  const write = async (kind: LetterKindId) => {
    if (isBusy) return;
    setBusy(true);
    try {
      if (!(await props.saveNow())) return;
      if (kind === 'bezwaar' || kind === 'bezwaar_voorlopig') await props.startObjection(content);
      begin.mutate(
        { caseId, kind, decisionId },
        { onSuccess: ({ id }) => navigate({ name: 'letter', caseId, letterId: id }) },
      );
    } finally {
      setBusy(false);
    }
  };
  const outcome =
    content.outcome !== null && read.ways.includes(content.outcome) ? content.outcome : null;
  const provisional = content.remedy === 'beroep' ? 'beroep_voorlopig' : 'bezwaar_voorlopig';
  const writeProvisional = (variant: 'go' | 'outlined') => (
    <Button variant={variant} onPress={() => void write(provisional)}>
      {text(`decisions.outcome.write.${provisional}`)}
    </Button>
  );
  return (
    <section className="work__part" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{text('decisions.outcome.title')}</h2>
      <RadioChoice
        label={text('decisions.outcome.choose')}
        value={outcome}
        onChange={(chosen) => change({ outcome: chosen })}
        options={read.ways.map((value) => ({ value, label: text(`decisions.outcome.${value}`) }))}
      />
      {outcome !== null && <p>{text(`decisions.outcomeThen.${outcome}`)}</p>}
      {outcome === 'object' && (
        <div className="actions">
          {writeProvisional('go')}
          {provisional === 'bezwaar_voorlopig' && (
            <Button onPress={() => void write('bezwaar')}>
              {text('decisions.outcome.withReasons')}
            </Button>
          )}
        </div>
      )}
      {outcome === 'correct' && (
        <Button variant="go" onPress={() => void write('verslag_verbeteren')}>
          {text('decisions.outcome.writeCorrection')}
        </Button>
      )}
      {outcome === 'talk' && (
        <TalkWay
          caseId={caseId}
          content={content}
          renderPlan={props.renderPlan}
          // Talking stops no term: what saves it is at hand, where it may be written.
          first={read.ways.includes('object') ? writeProvisional('outlined') : null}
        />
      )}
      {(outcome === 'agree' || outcome === 'refer') && (
        <Button onPress={() => navigate({ name: 'case', id: caseId })}>
          {text('decisions.outcome.toCase')}
        </Button>
      )}
      {begin.isError && <ErrorMessage refusal={begin.error.refusal} />}
    </section>
  );
}
