import type { Span } from '../../../dutch/span.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';
import { organisationsIn } from './organisations.ts';

export type FactKind = 'amount' | 'date' | 'term' | 'phone' | 'percent' | 'time' | 'organisation';

/** Something in a text that must be the same in a summary. `value` is the same for every way to write it. */
export interface Fact extends Span {
  readonly kind: FactKind;
  readonly value: string;
  /** As it is written, where `value` is not fit to show. */
  readonly written?: string;
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const units: Readonly<Record<string, string>> = {
  dag: 'dag',
  dagen: 'dag',
  werkdag: 'werkdag',
  werkdagen: 'werkdag',
  week: 'week',
  weken: 'week',
  maand: 'maand',
  maanden: 'maand',
  jaar: 'jaar',
  jaren: 'jaar',
  uur: 'uur',
  uren: 'uur',
  minuten: 'minuut',
  minuut: 'minuut',
  kwartier: 'kwartier',
  keer: 'keer',
  euro: 'euro',
};
const counts =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );

/** The amounts, dates, times, lengths of time, percents, telephone numbers and organisations of a sentence. */
export function factsIn(reading: Pick<SentenceReading, 'words' | 'terms'>): Fact[] {
  const { words } = reading;
  return [...numbersIn(words), ...organisationsIn(reading)];
}

function numbersIn(words: SentenceReading['words']): Fact[] {
  return words.flatMap((word, at): Fact[] => {
    const next = words[at + 1];
    const place = { start: word.start, end: word.end };
    const date = dateIn(word.lower);
    if (date) return [{ kind: 'date', value: date, ...place }];
    if (/^(?:€|eur )/.test(word.lower))
      return [{ kind: 'amount', value: amountIn(word.lower), ...place }];
    if (/%$/.test(word.lower))
      return [{ kind: 'percent', value: word.lower.replace(/\s|%/g, ''), ...place }];
    if (word.kind === 'address' && /^[+0]/.test(word.lower))
      return [{ kind: 'phone', value: word.lower.replace(/\D/g, ''), ...place }];
    if (/ uur$/.test(word.lower) || /^\d{1,2}:\d{2}$/.test(word.lower)) {
      return [{ kind: 'time', value: word.lower.replace(/\D/g, ''), ...place }];
    }
    const count = countIn(word.lower);
    const unit = next && units[next.lower];
    if (
      count === undefined ||
      !next ||
      unit === undefined ||
      (word.lower === 'een' && unit !== 'week' && unit !== 'maand' && unit !== 'jaar')
    )
      return [];
    const span = { start: word.start, end: next.end };
    if (unit === 'euro') return [{ kind: 'amount', value: amountIn(count), ...span }];
    return [{ kind: 'term', value: `${count} ${unit}`, ...span }];
  });
}

/** As day-month, with the year where it stands: a summary may leave the year out. */
function dateIn(word: string): string | undefined {
  const written = /^(\d{1,2}) (\p{L}+)(?: (\d{4}))?$/u.exec(word);
  const digits = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2,4})$/.exec(word);
  const month = written ? months.indexOf(written[2] ?? '') + 1 : Number(digits?.[2]);
  if (!month || month > 12) return undefined;
  return `${Number((written ?? digits)?.[1])}-${month}`;
}

function amountIn(word: string): string {
  const plain = word
    .replace(/[^\d.,]/g, '')
    .replace(/,(?:-+)?$/, '')
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return String(Number(plain));
}

function countIn(word: string): string | undefined {
  if (/^\d+(?:[.,]\d+)?$/.test(word)) return word.replace(',', '.');
  const at = counts.indexOf(word === 'één' ? 'een' : word);
  return at === -1 ? undefined : String(at);
}
