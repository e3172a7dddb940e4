import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEvents } from '../../../shared/features/understanding-checks/check-state.ts';
import {
  currentCheck,
  recordCheck,
} from '../../../shared/features/understanding-checks/current-check.ts';
import {
  type CheckEvent,
  CheckState,
  forms,
  type RecordedEvent,
} from '../../../shared/features/understanding-checks/schema.ts';
import { events, moment, ownWords, told } from './check-events.ts';

const texts = ['De hulp begint op maandag.', 'De hulp begint op dinsdag.'];
const emptyAnswers = ['', ' ', 'ja', 'Hm.', 'ok', ...texts];
const ownAnswers = [ownWords, 'Dus na het weekend komt er iemand', 'iemand komt schoonmaken'];

const confirmed = fc
  .record({
    form: fc.constantFrom(...forms),
    words: fc.constantFrom(...emptyAnswers, ...ownAnswers),
  })
  .map(({ form, words }): CheckEvent => ({ kind: 'confirmed', givenBack: told(words, form) }));

const { asked, explained, partly, otherwise, could_not, no_evidence, ...rare } = events;

/** Mostly the way of the method, so that all three rounds are reached; everything happens sometimes. */
const anyEvent: fc.Arbitrary<CheckEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(asked) },
  { weight: 8, arbitrary: fc.constant(explained) },
  {
    weight: 8,
    arbitrary: fc.constantFrom<CheckEvent>(partly, otherwise, could_not, no_evidence),
  },
  { weight: 3, arbitrary: confirmed },
  { weight: 1, arbitrary: fc.constantFrom<CheckEvent>(...Object.values(rare)) },
);

/** What keys are pressed, half a second to four seconds apart, while the text is sometimes changed. */
const happenings = fc
  .array(
    fc.record({
      event: anyEvent,
      pauseMs: fc.constantFrom(0, 500, 1000, 4000),
      aboutText: fc.oneof(
        { weight: 9, arbitrary: fc.constant('De hulp begint op maandag.') },
        { weight: 1, arbitrary: fc.constant('De hulp begint op dinsdag.') },
      ),
    }),
    { maxLength: 60, size: 'max' },
  )
  .map((all) => {
    let ms = 0;
    return all.map(({ event, pauseMs, aboutText }): RecordedEvent => {
      ms += pauseMs;
      return { event, at: moment(ms), aboutText };
    });
  });

/** Everything that was taken, in order; what is refused is not in it. */
function recordAll(happened: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return happened.reduce<readonly RecordedEvent[]>((history, { event, at, aboutText }) => {
    const recorded = recordCheck({
      text: aboutText,
      history,
      event,
      at,
      direction: 'inwoner_naar_partner',
    });
    return recorded.ok ? recorded.value : history;
  }, []);
}

function hasEvidence({ event, aboutText }: RecordedEvent): boolean {
  if (event.kind !== 'confirmed') return false;
  const { form, words } = event.givenBack;
  if (form === 'getoond' || form === 'getekend' || form === 'aangewezen') return true;
  return ownAnswers.includes(words) || (texts.includes(words) && words !== aboutText);
}

const manyRuns = { numRuns: 1000 };

describe('a check, whatever keys are pressed in whatever order', () => {
  it('is klopt only with evidence about the text of now, a second or more after the question', () => {
    let reached = 0;
    fc.assert(
      fc.property(happenings, fc.boolean(), fc.constantFrom(...texts), (happened, isRaw, text) => {
        const history = isRaw ? happened : recordAll(happened);
        const check = currentCheck(text, history);
        if (check.state !== 'klopt') return;
        reached += 1;
        const verdicts = history.filter(
          ({ event, at }) => event.kind === 'confirmed' && at === check.at,
        );
        const questions = history.filter(
          ({ event, at }) => event.kind === 'asked' && at < check.at,
        );
        expect(verdicts.some((one) => hasEvidence(one) && one.aboutText === text)).toBe(true);
        expect(questions.some(({ at }) => Date.parse(check.at) - Date.parse(at) >= 1000)).toBe(
          true,
        );
      }),
      manyRuns,
    );
    expect(reached).toBeGreaterThan(20);
  });

  it('is never explained more than three times before it starts anew', () => {
    let most = 0;
    fc.assert(
      fc.property(happenings, (happened) => {
        const history = recordAll(happened);
        let explanations = 0;
        history.forEach(({ event, aboutText }, at) => {
          const before = currentCheck(aboutText, history.slice(0, at));
          const after = currentCheck(aboutText, history.slice(0, at + 1));
          expect(CheckState.safeParse(after).success).toBe(true);
          if (before.state === 'nieuw') explanations = 0;
          if (event.kind === 'explained') explanations += 1;
          most = Math.max(most, explanations);
        });
      }),
      { numRuns: 500 },
    );
    expect(most).toBe(3);
  });

  it('can always go on until it is settled, with exactly the events it says it allows', () => {
    fc.assert(
      fc.property(happenings, (happened) => {
        const history = recordAll(happened);
        const text = texts[0] ?? '';
        const check = currentCheck(text, history);
        const isSettled = ['klopt', 'hulp_nodig'].includes(check.state);
        expect(allowedEvents(check).length > 0).toBe(!isSettled);
        const later = moment(3_600_000);
        const taken = Object.values(events).filter(
          (event) =>
            recordCheck({ text, history, event, at: later, direction: 'inwoner_naar_partner' }).ok,
        );
        expect(new Set(taken.map(({ kind }) => kind))).toEqual(new Set(allowedEvents(check)));
      }),
      manyRuns,
    );
  });

  it('is as it was when an event is refused', () => {
    fc.assert(
      fc.property(happenings, fc.constantFrom(...texts), (happened, text) => {
        expect(currentCheck(text, happened)).toEqual(currentCheck(text, recordAll(happened)));
      }),
      manyRuns,
    );
  });
});
