import type { LifeDomain } from '../../prep-sheets/data/life-domains.ts';
import type { PaperPoint } from '../../room/paper-points.ts';
import type { SummaryPart } from '../../summary/schema.ts';
import type { sheetHeadings } from './conversation-sheet-texts.ts';
import type { cardHeadings } from './partner-card-texts.ts';
import type { PictogramId } from './pictograms.ts';

/** Which pictogram stands left of which heading. A heading for which none says it has none (practice, 9.3). */
export const summaryPictograms: Readonly<Partial<Record<SummaryPart, PictogramId>>> = {
  in_short: 'wat',
  you_told: 'wie',
  agreed: 'wanneer',
  you_do: 'u_doet_dit',
  not_clear: 'vraag',
  disagree: 'let_op',
  contacts: 'bellen',
  difficult_words: 'brief',
};

export const sheetPictograms: Readonly<Partial<Record<keyof typeof sheetHeadings, PictogramId>>> = {
  needs: 'wie',
  mustSay: 'let_op',
  wants: 'wat',
  questions: 'vraag',
  papers: 'brief',
  agreedWays: 'u_doet_dit',
};

export const writingSheetPictograms: Readonly<Partial<Record<PaperPoint['kind'], PictogramId>>> = {
  must_say: 'let_op',
  question: 'vraag',
  more: 'wat',
  agreements: 'wanneer',
  checks: 'wie',
};

export const cardPictograms: Readonly<Record<keyof typeof cardHeadings, PictogramId>> = {
  helps: 'wie',
  signs: 'let_op',
};

/** What it is about, when that is money or the house and nothing else. */
export function domainsPictogram(domains: readonly LifeDomain[]): PictogramId {
  const [about, ...others] = new Set(domains.map(({ id }) => pictogramOfDomain[id] ?? 'wat'));
  return about === undefined || others.length > 0 ? 'wat' : about;
}

const pictogramOfDomain: Readonly<Partial<Record<LifeDomain['id'], PictogramId>>> = {
  geld: 'geld',
  wonen: 'huis',
  huishouden: 'huis',
};
