import { finding, hint } from '../rules/rule.ts';
import type { DocumentRule } from './document.ts';

/** What a summary of a decision must name, and the words by which it is found. */
const needed: readonly (readonly [found: RegExp, message: string])[] = [
  [/bezwaar|beroep|niet (?:mee )?eens/i, 'Zeg of de lezer bezwaar kan maken.'],
  [
    /(?:vóór|voor|uiterlijk|tot en met|t\/m|laatste dag)[^.!?]{0,60}\d{1,2} (?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i,
    'Zeg voor welke dag de lezer bezwaar moet maken.',
  ],
  [/stuur|sturen|postbus|@|adres|website|online/i, 'Zeg waar het bezwaar heen moet.'],
  [/cliëntondersteun|clientondersteun/i, 'Zeg dat een cliëntondersteuner gratis kan helpen.'],
  [
    /samenvatting[\s\S]*brief[^.!?]*geldt|brief[^.!?]*geldt/i,
    'Zet erbij: Dit is een samenvatting. De brief van de gemeente geldt.',
  ],
];
const isDecision =
  /besluit|beschikking|toegekend|toekennen|afgewezen|afwijzen|wijzen\b[^.!?]* af|beslist|bezwaar/i;

/** T3: the line of rights in a summary of a decision; asked only with the letter beside it. */
export const rightsLine: DocumentRule = ({ text, source }) => {
  if (source === undefined || !isDecision.test(source)) return [];
  return needed
    .filter(([found]) => !found.test(text))
    .map(([, message]) =>
      finding('T3', 'yellow', { start: 0, end: 0 }, { message, fixes: [hint(message)] }),
    );
};
