import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../shared/features/agreements/recognise/recognise.ts';
import { tablePeople } from '../../../shared/features/agreements/recognise/table-people.ts';
import { type Speaker, speakers } from '../../../shared/features/notes/schema.ts';
import { fold } from '../../../shared/primitives/folded.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { itemId } from '../../support/builders.ts';
import { table } from './table-of-yildiz.ts';

/** A Wednesday. */
const today = PlainDate.parse('2026-11-25');

const read = (text: string, speaker: Speaker = 'supporter', day = today) => {
  const { doer, when } = recognise(text, {
    people: table,
    speaker: { speaker, personId: null },
    today: day,
  });
  return [doer?.speaker ?? null, when?.kind === 'day' ? when.day : (when?.why ?? null)];
};

describe('who does it and by when', () => {
  it.each([
    // By name, before the verb.
    ['Fatma belt vrijdag de gemeente', 'relative', '2026-11-27'],
    ['Fatma belt de gemeente', 'relative', null],
    ['Fatma belt Sanne', 'relative', null],
    ['Fatma belt morgen en stuurt het verslag', 'relative', '2026-11-26'],
    ['fatma belt vrijdag de gemeente', 'relative', '2026-11-27'],
    ['Fatma Demir stuurt morgen de brief', 'relative', '2026-11-26'],
    ['Mevrouw Jansen zoekt voor 12 december uit wat het kost', 'partner', '2026-12-11'],
    ['Mevrouw Jansen belt', 'partner', null],
    ['Mevrouw Yildiz belt de huisarts op 3 december', 'inhabitant', '2026-12-03'],
    ['Mevrouw belt de huisarts maandag', 'inhabitant', '2026-11-30'],
    ['Sanne maakt vandaag de samenvatting', 'supporter', '2026-11-25'],
    ['Sanne Bakker zal volgende week dinsdag bellen', 'supporter', '2026-12-01'],
    ['De consulent stuurt over twee weken een verslag', 'partner', '2026-12-09'],
    ['Consulent mailt uiterlijk 1 december', 'partner', '2026-12-01'],
    ['De buurvrouw brengt zaterdag de papieren', 'relative', '2026-11-28'],
    ['Mijn buurvrouw gaat donderdag mee', 'relative', '2026-11-26'],
    ['De gemeente belt binnen drie dagen', 'partner', '2026-11-28'],
    ['De gemeente beslist binnen twee weken', 'partner', '2026-12-09'],
    ['De cliëntondersteuner vult maandag 30 november het formulier in', 'supporter', '2026-11-30'],
    ['Yildiz regelt het vervoer', 'inhabitant', null],
    ['Jansen kijkt het na, uiterlijk vrijdag', 'partner', '2026-11-27'],
    // Behind the verb.
    ['Vrijdag belt Fatma de gemeente', 'relative', '2026-11-27'],
    ['Volgende week dinsdag komt mevrouw Jansen langs', 'partner', '2026-12-01'],
    ['Morgen stuurt de consulent het verslag', 'partner', '2026-11-26'],
    ['Op 3 december gaat Sanne mee', 'supporter', '2026-12-03'],
    ['Dan belt de consulent Fatma', 'partner', null],
    ['Met mevrouw Jansen belt Fatma morgen', 'relative', '2026-11-26'],
    ['Vrijdag stuurt de gemeente een brief', 'partner', '2026-11-27'],
    // By somebody, and in short.
    ['De brief wordt vrijdag verstuurd door de consulent', 'partner', '2026-11-27'],
    ['Het formulier invullen: Fatma, vrijdag', 'relative', '2026-11-27'],
    ['De huisarts bellen (Sanne)', 'supporter', null],
    ['Papieren klaarleggen: mevrouw, voor maandag', 'inhabitant', '2026-11-29'],
    ['Afgesproken dat Fatma vrijdag belt', null, '2026-11-27'],
    // In conditions nothing counts.
    ['Als de brief er is, belt Fatma maandag', 'relative', '2026-11-30'],
    ['Als Fatma vrijdag belt, stuurt de consulent de brief', 'partner', null],
    ['Mevrouw Jansen belt, zodra Fatma er is', 'partner', null],
  ] as const)('are read in "%s"', (text, doer, when) => {
    expect(read(text)).toEqual([doer, when]);
  });

  it.each([
    ['Ik bel vrijdag', 'partner', 'partner', '2026-11-27'],
    ['Ik stuur de samenvatting morgen', 'supporter', 'supporter', '2026-11-26'],
    ['Vrijdag bel ik de gemeente', 'relative', 'relative', '2026-11-27'],
    ['Ik leg mijn paspoort klaar', 'inhabitant', 'inhabitant', null],
    ['U belt maandag met de huisarts', 'partner', 'inhabitant', '2026-11-30'],
    ['Morgen krijgt u bericht', 'partner', null, '2026-11-26'],
    ['Wij zoeken het uit', 'partner', null, null],
    ['U belt mij maandag', 'inhabitant', null, '2026-11-30'],
  ] as const)('know who "ik" and "u" are in "%s" of the %s', (text, speaker, doer, when) => {
    expect(read(text, speaker)).toEqual([doer, when]);
  });
});

describe('nobody is named', () => {
  it.each([
    'Twee uur hulp per week',
    'De huisarts schrijft een brief',
    'Mevrouw Smit belt de gemeente',
    'mevrouw smit belt de gemeente',
    'Fatma en de consulent bellen samen',
    'Fatma of Sanne belt',
    'Fatma belt de gemeente niet',
    'Fatma haar zoon belt',
    "Fatma's zoon belt",
    'Fatma krijgt vrijdag bericht',
    'Mevrouw Yildiz wordt gebeld',
    'Mevrouw hoeft niets te doen',
    'Er wordt gebeld met Fatma',
    'Bericht aan Fatma sturen',
    'Fatma belt, en de consulent stuurt een brief',
    'De wijkverpleegkundige komt bij mevrouw',
    'Met Fatma over de papieren praten',
    'Geen afspraak',
    '',
    'zij belt',
    'De zus van Fatma belt',
  ])('in "%s"', (text) => {
    expect(read(text)[0]).toBeNull();
  });
});

describe('the day', () => {
  it.each([
    ['vandaag', '2026-11-25'],
    ['vanmiddag', '2026-11-25'],
    ['morgen', '2026-11-26'],
    ['overmorgen', '2026-11-27'],
    ['donderdag', '2026-11-26'],
    ['woensdag', '2026-12-02'],
    ['zondag', '2026-11-29'],
    ['aanstaande vrijdag', '2026-11-27'],
    ['a.s. vrijdag', '2026-11-27'],
    ['vrijdag aanstaande', '2026-11-27'],
    ['komende maandag', '2026-11-30'],
    ['deze week vrijdag', '2026-11-27'],
    ['volgende week maandag', '2026-11-30'],
    ['maandag volgende week', '2026-11-30'],
    ['volgende week zondag', '2026-12-06'],
    ['over een week', '2026-12-02'],
    ['over 14 dagen', '2026-12-09'],
    ['over drie weken', '2026-12-16'],
    ['over twee weken op dinsdag', '2026-12-08'],
    ['dinsdag over twee weken', '2026-12-08'],
    ['over een maand', '2026-12-25'],
    ['binnen zes weken', '2027-01-06'],
    ['op 9 december', '2026-12-09'],
    ['9 dec', '2026-12-09'],
    ['woensdag 9 december 2026', '2026-12-09'],
    ['vr 27 nov', '2026-11-27'],
    ['9-12', '2026-12-09'],
    ['9/12', '2026-12-09'],
    ['09-12-2026', '2026-12-09'],
    ['3 maart', '2027-03-03'],
    ['3 maart 2027', '2027-03-03'],
    ['de 12e', '2026-12-12'],
    ['tot en met 12 december', '2026-12-12'],
    ['vanaf maandag 30 november', '2026-11-30'],
    ['vóór vrijdag', '2026-11-26'],
    ['uiterlijk over twee weken', '2026-12-09'],
    // A time, and no day.
    ['eind maart', 'no_day'],
    ['begin volgende week', 'no_day'],
    ['half april', 'no_day'],
    ['in mei', 'no_day'],
    ['volgende week', 'no_day'],
    ['volgende maand', 'no_day'],
    ['over een paar weken', 'no_day'],
    ['zo snel mogelijk', 'no_day'],
    ['binnenkort', 'no_day'],
    ['na 12 december', 'no_day'],
    ['rond 12 december', 'no_day'],
    // Not in the calendar.
    ['31 februari', 'impossible'],
    ['30-2', 'impossible'],
    ['31 april', 'impossible'],
    ['29 februari 2027', 'impossible'],
    ['maandag 10 december', 'impossible'],
    ['32 maart', 'impossible'],
    // Over.
    ['gisteren', 'past'],
    ['9 november', 'past'],
    ['afgelopen vrijdag', 'past'],
    ['deze week maandag', 'past'],
    ['9 november 2025', 'past'],
    // More than one.
    ['volgende vrijdag', 'several'],
    ['vrijdag of maandag', 'several'],
    // None at all.
    ['elke vrijdag', null],
    ['iedere week', null],
    ['op maandagen', null],
    ['om de week', null],
    ['om half tien', null],
    ['2 uur per week', null],
    ['sinds maandag', null],
    ['de 2e keer', null],
    ['kamer 12-1b', null],
  ] as const)('of "%s" is %s', (words, when) => {
    expect(read(`De brief komt ${words}.`)[1]).toBe(when);
  });

  it('that is today by name is the one in a week, and to be confirmed', () => {
    expect(read('Fatma belt woensdag')).toEqual(['relative', '2026-12-02']);
  });

  it('in a leap year can be 29 February, and around the turn of the year lies ahead', () => {
    expect(read('voor 1 maart', 'partner', PlainDate.parse('2028-02-20'))[1]).toBe('2028-02-29');
    expect(read('op 29 februari', 'partner', PlainDate.parse('2028-02-20'))[1]).toBe('2028-02-29');
    expect(read('5 januari', 'partner', PlainDate.parse('2026-12-30'))[1]).toBe('2027-01-05');
    expect(read('volgende week maandag', 'partner', PlainDate.parse('2026-12-31'))[1]).toBe(
      '2027-01-04',
    );
    expect(read('over een maand', 'partner', PlainDate.parse('2027-01-31'))[1]).toBe('2027-02-28');
  });
});

describe('whatever is written', () => {
  const word = fc.constantFrom(
    ...'Fatma mevrouw Jansen Sanne ik u de consulent belt stuurt wordt vrijdag morgen 31 februari en of door voor niet haar , . : ( ) zus Pieters 12-12 volgende week'.split(
      ' ',
    ),
  );
  const sentence = fc
    .oneof(
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      fc.string(),
    )
    .filter((text) => text.length < 400);

  it('the one proposed sits at the table and stands in the sentence, and the day is not over', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...speakers), (text, speaker) => {
        const { doer, when } = recognise(text, {
          people: table,
          speaker: { speaker, personId: null },
          today,
        });
        if (when?.kind === 'day') expect(when.day >= today).toBe(true);
        if (!doer) return;
        const person = table.find((one) => one.speaker === doer.speaker);
        const said = fold(doer.words);
        expect(fold(text).replace(/\s+/g, ' ')).toContain(said);
        const isCalledSo = person?.names.includes(said) ?? false;
        const isPronoun = said === 'ik' ? doer.speaker === speaker : said === 'u';
        expect(isCalledSo || isPronoun).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the names at the table', () => {
  it('of two people with the same name are nobody’s, and each keeps their own', () => {
    const person = (name: string) => ({
      id: itemId(),
      name,
      role: 'relative' as const,
      relation: 'zoon',
      phone: '',
    });
    const people = tablePeople(
      { inhabitantName: 'meneer Kaya', people: [person('Ali Kaya'), person('Can Kaya')] },
      'meneer',
      { partner: [], supporter: [], relative: [] },
    );
    const names = people.map((one) => one.names);
    expect(names[3]).toEqual(['ali kaya', 'ali']);
    expect(names[4]).toEqual(['can kaya', 'can']);
    expect(names[0]).toEqual(['meneer kaya', 'meneer', 'inwoner', 'de inwoner']);
  });
});
