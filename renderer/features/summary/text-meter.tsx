import type { LineFinding } from '../../../shared/features/summary/own-text.ts';
import { useText } from '../../i18n/text.tsx';
import type { Findings } from './use-findings.ts';

/** How hard the words are, in words, with the three things that cost most. A number alone teaches nothing. */
export function TextMeter({
  findings: { meter, costsMost, whole },
  profile,
  onShow,
}: {
  readonly findings: Findings;
  readonly profile: 'B1' | 'A2';
  readonly onShow: (finding: LineFinding) => void;
}) {
  const text = useText();
  if (!meter) return null;
  const isClear = meter.kind === 'fits' || meter.kind === 'too_short';
  return (
    <div className="meter">
      <p className="meter__line">
        <span className={isClear ? 'meter__word' : 'meter__word meter__word--not-yet'}>
          {text(`summary.meter.${meter.kind}`, { profile })}
        </span>
        {meter.kind !== 'too_short' && (
          <span className="dim num">{text('summary.meter.ease', { ease: meter.ease })}</span>
        )}
      </p>
      {meter.kind !== 'fits' && costsMost.length > 0 && (
        <>
          <p className="dim">{text('summary.meter.costsMost')}</p>
          <ul className="meter__costs">
            {costsMost.map((finding) => (
              <li key={`${finding.lineKey} ${finding.rule} ${finding.start}`}>
                <button type="button" className="meter__cost" onClick={() => onShow(finding)}>
                  {`“${finding.said}”`}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {whole.length > 0 && (
        <ul className="meter__whole" aria-label={text('summary.meter.whole')}>
          {whole.map((why) => (
            <li key={why} lang="nl" className="dim">
              {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
