import { describe, expect, it } from 'vitest';
import { clausesOf, subordinatorsOf } from '../../../shared/dutch/clauses.ts';
import { quoteSpans } from '../../../shared/dutch/quotes.ts';
import { readText } from '../../../shared/dutch/read-text.ts';
import { sentencesOf } from '../../../shared/dutch/sentences.ts';

const sentenceTexts = (text: string) =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const wordTexts = (text: string) =>
  sentencesOf(text).flatMap(({ words }) => words.map(({ start, end }) => text.slice(start, end)));

describe('sentences', () => {
  it.each([
    ['Dhr. P. van Dam krijgt o.a. begeleiding. Zie art. 4.1.2.', 2],
    ['Mw. A.B. Visser belt a.s. dinsdag. Zij weet ervan.', 2],
    ['U betaalt € 2.310,75 per jaar. Dat kan op 9 mei 2027 om 9.15 uur.', 2],
    ['Kijk op www.rivierveen.nl/hulp. Of bel 06-98765432.', 2],
    ['Stuur het op, bijv. per post, enz. Daarna bellen wij.', 2],
    ['"Komt u ook?" vroeg de buurvrouw. Hij wist het niet!', 2],
    ['Het is klaar.Daarna gaan we naar huis', 2],
    ['', 0],
    ['...?!', 0],
  ])('of %j', (text, count) => {
    expect(sentenceTexts(text)).toHaveLength(count);
  });

  it('stand where they stand in the text as given', () => {
    const text =
      'De cafe\u0301-eigenaar zei:\u00a0\u201cNee\u201d. Mevrouw Yıl\u00addız \ud83d\ude42 knikte.';
    expect(sentenceTexts(text)).toEqual([
      'De cafe\u0301-eigenaar zei:\u00a0\u201cNee\u201d.',
      'Mevrouw Yıl\u00addız \ud83d\ude42 knikte.',
    ]);
    expect(wordTexts(text)).toContain('cafe\u0301-eigenaar');
    expect(wordTexts(text)).toContain('Yıl\u00addız');
  });
});

describe('words', () => {
  it.each([
    '€ 2.310,75',
    '9 mei 2027',
    '9.15 uur',
    '06-98765432',
    '010 - 123 45 67',
    'NL20 INGB 0001 2345 67',
    'hulp@rivierveen.nl',
    'https://rivierveen.nl/hulp?x=1',
    'mantelzorg-vergoeding',
    "foto's",
    "'s avonds",
    "AOW'er",
    'B&W',
    '65-plussers',
    '24-uurszorg',
    'o.a.',
    'bijv.',
    '3e',
    '14',
  ])('%j is one', (word) => {
    expect(wordTexts(`Dit is ${word} en meer`)).toEqual(['Dit', 'is', word, 'en', 'meer']);
  });

  it('leave quotes and brackets outside', () => {
    expect(wordTexts(`Hij zei 'ja' (of "nee").`)).toEqual(['Hij', 'zei', 'ja', 'of', 'nee']);
  });

  it('are found between tags and control characters', () => {
    expect(wordTexts('<p class="a">U krijgt\u0000 hulp</p>')).toEqual(
      ['U', 'krijgt\u0000', 'hulp'].map((w) => w.replace('\u0000', '')),
    );
  });
});

describe('blocks', () => {
  it('are no reference line when that is all there is', () => {
    const kinds = (text: string) => readText(text).map(({ kind }) => kind);
    expect(kinds('Betreft: uw aanvraag voor vervoer')).toEqual(['paragraph']);
    expect(kinds('Betreft: uw aanvraag voor vervoer\n\nU krijgt geen vervoer.')).toEqual([
      'address',
      'paragraph',
    ]);
  });

  it('are headings, paragraphs, list items and what is no running text', () => {
    const text = `Geachte mevrouw Visser,

Wat hebben wij besloten?
U krijgt hulp bij schoonmaken. Dat is
twee uur per week.

U neemt mee:
- uw pas
- een foto
2. een brief van de huisarts

Met vriendelijke groet,
Team Rivierveen`;
    const blocks = readText(text);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'address',
      'heading',
      'paragraph',
      'paragraph',
      'list-item',
      'list-item',
      'list-item',
      'address',
      'paragraph',
    ]);
    expect(blocks[2]?.sentences).toHaveLength(2);
    for (const { start, end, text: own } of blocks) expect(text.slice(start, end)).toBe(own);
  });

  it('take a single line for a paragraph, whatever it looks like', () => {
    expect(readText('Verlenging is geweigerd').map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('clauses', () => {
  const clauseTexts = (text: string) => {
    const [sentence] = sentencesOf(text);
    if (!sentence) return [];
    return clausesOf(sentence).map(({ from, to }) =>
      sentence.words
        .slice(from, to)
        .map(({ text: word }) => word)
        .join(' '),
    );
  };

  it('begin at signs, at subordinators and where a second subject comes', () => {
    expect(clauseTexts('U belt ons omdat de lift kapot is en wij komen, als dat kan.')).toEqual([
      'U belt ons',
      'omdat de lift kapot is',
      'en wij komen',
      'als dat kan',
    ]);
  });

  it.each([
    ['Dat is geld voor de bus.', 0],
    ['Wij vinden dat u hulp nodig hebt.', 1],
    ['De mensen die u helpen, komen morgen.', 1],
    ['Wat moet u doen?', 0],
    ['U krijgt koffie of thee.', 0],
    ['Bel ons als u ziek bent.', 1],
    ['Hij werkt als kok.', 0],
  ])('count the subordinators of %j', (text, count) => {
    const [sentence] = sentencesOf(text);
    expect(sentence && subordinatorsOf(sentence)).toHaveLength(count);
  });
});

describe('quotes', () => {
  it('are found in every shape, and not where one is never closed', () => {
    const text = `Zij zei: "ik wil dit". Hij: \u201cnee\u201d en 'misschien'. 's Avonds zijn foto's er. "open`;
    expect(quoteSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '"ik wil dit"',
      '\u201cnee\u201d',
      "'misschien'",
    ]);
    expect(quoteSpans('Hij zei "ja\n\nen ging weg')).toEqual([]);
    const later = 'Hij zei "ja\n\nen toen "nee" tegen mij';
    expect(quoteSpans(later).map(({ start, end }) => later.slice(start, end))).toEqual(['"nee"']);
  });
});
