import type { AgreementToRead } from '../../../shared/features/closing/open-at-the-end.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import type { ClosingPart } from './closing-part.ts';
import type { RenderWhoAndWhen } from './closing-screen.tsx';
import { StateColumns } from './state-columns.tsx';

interface AgreementsToReadProps extends ClosingPart {
  readonly renderWhoAndWhen: RenderWhoAndWhen;
}

/** The agreements, large enough to read aloud, each with who and when and how far it is understood. */
export function AgreementsToRead(props: AgreementsToReadProps) {
  const text = useText();
  const { agreements } = props.closing.open;
  return (
    <section className="closing__part">
      <h2>{text('closing.agreements.title')}</h2>
      {agreements.length === 0 && <p className="dim">{text('closing.agreements.none')}</p>}
      <ul className="closing__rows">
        {agreements.map((one) => (
          <AgreementRow key={one.agreement.lineId} {...props} one={one} />
        ))}
      </ul>
    </section>
  );
}

function AgreementRow(props: AgreementsToReadProps & { readonly one: AgreementToRead }) {
  const text = useText();
  const dates = useDateWords();
  const place = useInPlace();
  const { words, one } = props;
  const { agreement, lacks } = one;
  const { doer, due, text: what, lineId } = agreement;
  const known = [
    ...(doer === null ? [] : [words.start[doer]]),
    ...(due === null ? [] : [dates.inFull(due)]),
  ];
  return (
    <li>
      <p className="closing__aloud">{what}</p>
      {place.isOpen ? (
        props.renderWhoAndWhen({
          agreement,
          conversation: props.closing.conversation,
          words,
          onLeave: place.close,
        })
      ) : (
        <p className="closing__lack">
          {known.length > 0 && <span className="closing__who">{known.join(' · ')}</span>}
          {lacks.length > 0 && (
            <span>
              {text(
                `closing.agreements.lacks.${lacks.length === 2 ? 'both' : (lacks[0] ?? 'both')}`,
              )}
            </span>
          )}
          <Button
            variant="plain"
            autoFocus={place.isBack}
            onPress={place.open}
            spokenLabel={text('closing.agreements.whoAndWhenSpoken', { what })}
          >
            {text('closing.agreements.whoAndWhen')}
          </Button>
        </p>
      )}
      <StateColumns {...props} lineId={lineId} what={what} />
    </li>
  );
}
