import { dateInWords, type PlainDate } from '../../../primitives/plain-date.ts';
import { citedAs, lengthInWords } from '../law-in-words.ts';
import type { LawSource, TermLength, TermRule } from '../schema.ts';
import { type CountedTerm, type FreeDay, isLong } from './count-term.ts';

/** One sentence of a computation, with the article it follows; `null` where it only says what was found. */
export interface ExplainedStep {
  readonly text: string;
  readonly basis: string | null;
}

/** The computation in plain Dutch, a sentence a step, so that anybody can count along with a calendar in hand. */
export function stepsInWords(
  rule: TermRule,
  computed: {
    readonly event: PlainDate;
    readonly counted: CountedTerm;
    readonly lastSafeDay: PlainDate | null;
  },
): ExplainedStep[] {
  const { event, counted, lastSafeDay } = computed;
  const { countedEnd, movedOver, lengthened, lastDay } = counted;
  return [
    found(`${capitalised(rule.eventDay)} is ${dateInWords(event)}. Die dag telt niet mee.`),
    { text: counting(rule.counting, countedEnd), basis: articlesOf(rule.sources) },
    ...whyNotMoved(rule, countedEnd),
    ...movedOver.map((day) => ({ text: passed(day), basis: 'Atw 1 lid 1' })),
    ...(lengthened ? [{ text: tooFewWorkingDays(lengthened.passed), basis: 'Atw 2' }] : []),
    found(`De laatste dag is ${dateInWords(lastDay)}.`),
    ...(lastSafeDay
      ? [
          found(
            `De laatste veilige dag is ${dateInWords(lastSafeDay)}: de laatste werkdag daarvoor.`,
          ),
        ]
      : []),
  ];
}

function found(text: string): ExplainedStep {
  return { text, basis: null };
}

function articlesOf(sources: readonly LawSource[]): string {
  return sources.map(citedAs).join(', ');
}

function counting({ length, unit, direction }: TermLength, countedEnd: PlainDate): string {
  const term = lengthInWords({ length, unit });
  const end = dateInWords(countedEnd);
  if (direction === 'backward') {
    const must = length === 1 ? 'moet' : 'moeten';
    return `Het mag tot ${term} ervoor. Er ${must} dus ${term} helemaal tussen zitten: zo komen we op ${end}.`;
  }
  if (direction === 'at_least_before') {
    return `Het moet minstens ${term} ervoor zijn: zo komen we op ${end}.`;
  }
  if (unit === 'working_days') {
    return `De termijn is ${term}. Zaterdagen, zondagen en feestdagen tellen niet mee: zo komen we op ${end}.`;
  }
  return `De termijn is ${term}. Geteld vanaf de dag erna eindigt die op ${end}.`;
}

/** Only said where somebody could expect that it moves. */
function whyNotMoved({ counting: term, moving }: TermRule, countedEnd: PlainDate): ExplainedStep[] {
  if (moving === 'not_settled') {
    return [
      found(
        'Of deze week doorschuift bij een feestdag, is niet zeker. Daarom telt de vroegste dag.',
      ),
    ];
  }
  if (moving === 'literal') {
    return [found('Een termijn die niet in de wet staat, maar in een brief, schuift niet door.')];
  }
  if (moving === 'own_count') {
    return [
      found(
        `Deze termijn schuift niet door bij een weekend of feestdag: het blijft ${dateInWords(countedEnd)}.`,
      ),
    ];
  }
  if (term.direction !== 'forward') {
    return [
      {
        text: 'Een termijn die terugtelt, schuift niet door bij een weekend of feestdag.',
        basis: 'Atw 1 lid 2',
      },
    ];
  }
  if (!isLong(term)) return [];
  return [
    {
      text: 'Een termijn langer dan 12 weken, 90 dagen of 3 maanden schuift niet door bij een weekend of feestdag.',
      basis: 'Atw 4',
    },
  ];
}

function passed({ date, why }: FreeDay): string {
  const day = dateInWords(date);
  // "zaterdag 21 november is een zaterdag" says nothing: a weekend needs no reason.
  const isWeekend = why === 'zaterdag' || why === 'zondag';
  const reason = isWeekend ? 'valt in het weekend' : `is een vrije dag (${why})`;
  return `${capitalised(day)} ${reason}. De termijn schuift door naar de dag erna.`;
}

function tooFewWorkingDays(days: readonly FreeDay[]): string {
  const over = days.map(({ date }) => dateInWords(date)).join(', ');
  const passing = over === '' ? '' : ` Vrije dagen daarbij: ${over}.`;
  return `In een termijn van drie dagen of meer moeten minstens twee werkdagen zitten. Daarom wordt de termijn langer.${passing}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
