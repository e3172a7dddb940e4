import { dateInWords, type PlainDate } from '../../../primitives/plain-date.ts';
import type { TermLength, TermRule } from '../schema.ts';
import { type CountedTerm, type FreeDay, isLong } from './count-term.ts';

/** The computation in plain Dutch, a sentence a step, so that anybody can count along with a calendar in hand. */
export function stepsInWords(
  rule: TermRule,
  computed: {
    readonly event: PlainDate;
    readonly counted: CountedTerm;
    readonly lastSafeDay: PlainDate | null;
  },
): string[] {
  const { event, counted, lastSafeDay } = computed;
  const { countedEnd, movedOver, lengthened, lastDay } = counted;
  return [
    `${capitalised(rule.eventDay)} is ${dateInWords(event)}. Die dag telt niet mee.`,
    counting(rule.counting, countedEnd),
    ...whyNotMoved(rule, countedEnd),
    ...movedOver.map(passed),
    ...(lengthened ? [tooFewWorkingDays(lengthened.passed)] : []),
    `De laatste dag is ${dateInWords(lastDay)}.`,
    ...(lastSafeDay
      ? [`De laatste veilige dag is ${dateInWords(lastSafeDay)}: de laatste werkdag daarvoor.`]
      : []),
  ];
}

function counting({ length, unit, direction }: TermLength, countedEnd: PlainDate): string {
  const term = inWords(length, unit);
  if (direction === 'backward') {
    return `Het mag tot ${term} ervoor. Er moeten dus ${term} helemaal tussen zitten: zo komen we op ${dateInWords(countedEnd)}.`;
  }
  return `De termijn is ${term}. Geteld vanaf de dag erna eindigt die op ${dateInWords(countedEnd)}.`;
}

/** Only said where somebody could expect that it moves. */
function whyNotMoved({ counting: term, moving }: TermRule, countedEnd: PlainDate): string[] {
  if (moving === 'not_settled') {
    return [
      'Of deze week doorschuift bij een feestdag, is niet zeker. Daarom telt de vroegste dag.',
    ];
  }
  if (moving === 'literal') {
    return ['Een termijn die niet in de wet staat, maar in een brief, schuift niet door.'];
  }
  if (moving === 'own_count') {
    return [
      `Deze termijn schuift niet door bij een weekend of feestdag: het blijft ${dateInWords(countedEnd)}.`,
    ];
  }
  if (term.direction === 'backward') {
    return ['Een termijn die terugtelt, schuift niet door bij een weekend of feestdag.'];
  }
  if (!isLong(term)) return [];
  return [
    'Een termijn langer dan 12 weken, 90 dagen of 3 maanden schuift niet door bij een weekend of feestdag.',
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

function inWords(length: number, unit: TermLength['unit']): string {
  const words = { days: ['dag', 'dagen'], weeks: ['week', 'weken'], months: ['maand', 'maanden'] };
  const [one, more] = words[unit];
  return `${length} ${length === 1 ? one : more}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
