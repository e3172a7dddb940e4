import * as basisPrompts from '../../../shared/features/conversations/data/basis-prompts.ts';
import { templates } from '../../../shared/features/conversations/data/templates.ts';
import * as letterKinds from '../../../shared/features/letters/data/letter-kinds.ts';
import { letterTexts } from '../../../shared/features/letters/data/letter-texts.ts';
import * as sheetTexts from '../../../shared/features/papers/data/conversation-sheet-texts.ts';
import * as cardTexts from '../../../shared/features/papers/data/partner-card-texts.ts';
import * as summaryTexts from '../../../shared/features/papers/data/summary-paper-texts.ts';
import * as wordListTexts from '../../../shared/features/papers/data/word-list-texts.ts';
import * as writingSheetTexts from '../../../shared/features/papers/data/writing-sheet-texts.ts';
import { lifeDomains } from '../../../shared/features/prep-sheets/data/life-domains.ts';
import { checkInWords } from '../../../shared/features/summary/data/check-words.ts';
import * as partHeadings from '../../../shared/features/summary/data/part-headings.ts';
import * as standardTexts from '../../../shared/features/summary/data/standard-texts.ts';
import { CheckState, nextMeans } from '../../../shared/features/understanding-checks/schema.ts';

/** A text that is shipped with Naast and that an inhabitant may read, and where it is from. */
export interface ShippedText {
  readonly from: string;
  readonly text: string;
}

/** Every such text. What is filled in is filled in with a name or a day, as on paper. */
export function shippedTexts(): ShippedText[] {
  return [
    ...textsIn(
      'prompts',
      Object.values(templates).map(({ prompts }) => prompts),
      ['id'],
    ),
    ...textsIn(
      'papers to bring',
      Object.values(templates).map(({ papers }) => papers),
    ),
    ...textsIn('prompts', basisPrompts, ['id']),
    ...textsIn(
      'life domains',
      lifeDomains.map(({ label }) => label),
    ),
    ...textsIn('gespreksblad', sheetTexts),
    ...textsIn('partnerkaart', cardTexts),
    ...textsIn('schrijfblad', writingSheetTexts),
    ...textsIn('samenvatting', [summaryTexts, partHeadings, standardTexts]),
    ...textsIn('woordenlijst', wordListTexts),
    ...textsIn('checks', checksInWords()),
    ...textsIn('letters', [letterTexts, letterKinds], ['id', 'by', 'support', 'law', 'article']),
  ].filter(({ text }) => /\p{L}{2}/u.test(text));
}

const NAME = 'mevrouw Jansen';
const DAY = 'dinsdag 3 maart 2026';

/** All texts in a value, however deep; a function is asked for its text with a name and a day. */
function textsIn(from: string, value: unknown, leaveOut: readonly string[] = []): ShippedText[] {
  if (typeof value === 'string') return [{ from, text: filledIn(value) }];
  if (typeof value === 'function') {
    return textsIn(from, value.length === 1 ? value(NAME) : value(NAME, DAY), leaveOut);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    leaveOut.includes(key) ? [] : textsIn(from, inside, leaveOut),
  );
}

/** Places to fill in, such as "{decisionDate}". */
function filledIn(text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => (/date|due|day/i.test(name) ? DAY : NAME));
}

function checksInWords(): string[] {
  const givenBack = { form: 'verteld', words: '' };
  const states = [
    { state: 'nieuw' },
    { state: 'gevraagd', rounds: 0 },
    { state: 'deels', rounds: 0, givenBack, missing: '' },
    { state: 'anders', rounds: 0, givenBack, different: '' },
    { state: 'kon_niet', rounds: 0 },
    { state: 'later', until: '2026-03-03', who: NAME },
    ...nextMeans.map((means) => ({ state: 'hulp_nodig', means })),
  ];
  return states.flatMap((state) => {
    const read = CheckState.safeParse(state);
    if (!read.success) return [];
    return ['u', NAME].map((listener) => checkInWords(read.data, listener));
  });
}
