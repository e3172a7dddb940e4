import type { Inhabitant, Support } from '../inhabitants/schema.ts';
import type { PrepSheet } from '../prep-sheets/schema.ts';
import { visibleFor } from '../prep-sheets/visible-for.ts';
import { withCapital } from '../summary/dutch-sentence.ts';
import { headed, items, ownWords } from './blocks.ts';
import { cardPictograms } from './data/heading-pictograms.ts';
import {
  cardFooter,
  cardHeadings,
  cardTitle,
  hearingInWords,
  interpreterInWords,
  languageInWords,
  largePrintInWords,
  readingInWords,
} from './data/partner-card-texts.ts';
import type { PaperBlock, PaperContent } from './schema.ts';
import { signBlocks } from './sign-blocks.ts';

/**
 * "Zo praat u het best met mij": what the person across the table should know to talk well with this
 * inhabitant. Of the prep sheet only what may lie in front of that person.
 */
export function buildPartnerCard(input: {
  readonly sheet: PrepSheet;
  readonly inhabitant: Pick<Inhabitant, 'name' | 'support'>;
}): PaperContent {
  const { name, support } = input.inhabitant;
  const visible = visibleFor(input.sheet, 'partner_card');
  return {
    kind: 'partnerkaart',
    title: cardTitle,
    subtitle: withCapital(name),
    blocks: blocksOfPartnerCard(visible, support),
    footer: cardFooter(name),
  };
}

function blocksOfPartnerCard(visible: PrepSheet, support: Support): PaperBlock[] {
  const helps = [
    ...items('support', requestsOf(support)),
    ...ownWords('otherwise', support.otherwise),
    ...ownWords('talk-with-me', visible.talkWithMe),
  ];
  return [
    ...headed('helps', cardHeadings.helps, helps, cardPictograms.helps),
    ...headed('signs', cardHeadings.signs, signBlocks(visible), cardPictograms.signs),
  ];
}

function requestsOf(support: Support): string[] {
  const language = support.language.trim();
  return [
    language === '' ? '' : languageInWords(language),
    interpreterInWords[support.interpreter],
    hearingInWords[support.hearing],
    readingInWords[support.reading],
    support.largePrint ? largePrintInWords : '',
  ].filter(Boolean);
}
