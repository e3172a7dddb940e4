import { usualLook } from '../../../shared/features/papers/look.ts';
import type { Paper, PaperBlock, PaperBlockKind } from '../../../shared/features/papers/schema.ts';

type BlockOf<Kind extends PaperBlockKind> = Extract<PaperBlock, { kind: Kind }>;

/** One block of every kind; a kind that is missing here does not compile. */
export const blockOfEveryKind: { readonly [Kind in PaperBlockKind]: BlockOf<Kind> } = {
  heading: { kind: 'heading', key: 'a', text: 'Dit hebt u verteld' },
  paragraph: { kind: 'paragraph', key: 'b', text: 'Uw buurvrouw doet nog boodschappen.' },
  own_words: { kind: 'own_words', key: 'c', text: 'Ik wil weer naar mijn zus en naar de moskee.' },
  list_item: { kind: 'list_item', key: 'd', text: 'Ik loop met een rollator.' },
  agreement: {
    kind: 'agreement',
    key: 'e',
    who: 'Mevrouw Jansen',
    what: 'stuurt u het verslag',
    when: 'dinsdag 17 november 2026',
  },
  tick_box: {
    kind: 'tick_box',
    key: 'f',
    text: 'Zet uw brieven klaar.',
    when: 'donderdag 5 november 2026',
  },
  unclear: {
    kind: 'unclear',
    key: 'g',
    text: 'Vervoer naar uw zus',
    detail: 'De gemeente beslist hierover.',
  },
  term: { kind: 'term', key: 'l', word: 'Verslag', text: 'Wat de gemeente opschrijft.' },
  choices: {
    kind: 'choices',
    key: 'j',
    label: 'Wie zei het?',
    options: ['mevrouw Yildiz', 'Sanne Bakker'],
  },
  fill_in: { kind: 'fill_in', key: 'k', label: 'Wanneer' },
  contact: {
    kind: 'contact',
    key: 'h',
    name: 'Sanne Bakker',
    phone: '06 000 000 12',
    detail: 'cliëntondersteuner',
  },
  writing_line: { kind: 'writing_line', key: 'i' },
};

export function aPaper(details: Partial<Paper> = {}): Paper {
  return {
    kind: 'samenvatting',
    title: 'Uw gesprek over hulp in huis',
    subtitle: 'Dinsdag 3 november 2026, met mevrouw Jansen',
    blocks: Object.values(blockOfEveryKind),
    footer: 'Gemaakt door u en Sanne Bakker. U mag dit blad verbeteren.',
    look: usualLook,
    ...details,
  };
}

/** A block as one line: its kind and its words, without the pictogram beside them. */
export function lineOf(block: PaperBlock): string {
  const words = Object.entries(block).filter(
    ([name]) => !['kind', 'key', 'sourceLineId', 'pictogram'].includes(name),
  );
  return [block.kind, ...words.map(([, text]) => text)].filter(Boolean).join(' | ');
}
