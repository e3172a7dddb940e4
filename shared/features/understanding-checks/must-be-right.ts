import type { SaidLine } from '../notes/schema.ts';

/**
 * Whether a key point must be right before the conversation is closed (practice, 3.2): what the inhabitant or a naaste
 * says (needs, what does not work, limits, wishes, choice), every agreement, and what the other side says about dates,
 * money, consequences or who decides.
 */
export function mustBeRight({ mark, speaker, text }: Pick<SaidLine, 'mark' | 'speaker' | 'text'>) {
  if (mark === 'agreement' || speaker === 'inhabitant' || speaker === 'relative') return true;
  return weighty.some((words) => words.test(text));
}

const weighty: readonly RegExp[] = [
  // Dates, terms and amounts.
  /\d/,
  /€|\beuro\b|\bcent\b/i,
  /\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b/i,
  /\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i,
  /\b(?:vandaag|morgen|overmorgen|week|weken|maand|maanden|jaar|termijn|einddatum|uiterlijk|vanaf|tot en met)\b/i,
  // Money.
  /\b(?:kost|kosten|betaalt|betalen|gratis|bijdrage|bedrag|uitkering|toeslag|schulden?|boete|terugbetalen)\b/i,
  // Consequences, and what is allowed or not.
  /\b(?:stopt|stopgezet|eindigt|vervalt|verliest|gevolg|gevolgen|gekort|korting|verplicht|moet|moeten|mag|mogen|afgewezen|geweigerd|recht op)\b/i,
  // Who decides.
  /\b(?:beslis|beslist|beslissen|besluit|besluiten|beschikking|bezwaar|indicatie|toegekend|akkoord|handtekening|tekenen|kiest|kiezen|keuze)\b/i,
];
